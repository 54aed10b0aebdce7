//go:build !js

package adapter

import "net/http"

func write(w http.ResponseWriter, body []byte) { w.Write(body) }
