// Package openapi holds the description of the API as it is served. Package edge makes it (edge.Describe); it is kept
// because making it asks for the answers of all its examples, which takes a Worker longer than one call may.
package openapi

import _ "embed"

// Document is the OpenAPI 3.1 document, indented for review. `make golden` writes it anew.
//
//go:embed openapi.json
var Document string
