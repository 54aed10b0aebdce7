//go:build !chaos

package edge

func disturb(Request) *Response { return nil }
