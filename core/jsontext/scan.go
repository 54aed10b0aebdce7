package jsontext

import "strings"

func skipSpace(text string, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r') {
		i++
	}
	return i
}

// stringEnd returns where the string that begins at i has ended, and whether it
// holds escapes.
func stringEnd(text string, i int) (end int, escaped bool) {
	for i++; i < len(text); i++ {
		length := strings.IndexByte(text[i:], '"')
		if length < 0 {
			break
		}
		backslash := strings.IndexByte(text[i:i+length], '\\')
		if backslash < 0 {
			return i + length + 1, escaped
		}
		escaped = true
		i += backslash + 1 // and over what it escapes
	}
	return len(text), escaped
}

// containerEnd returns where the object or array that begins at i has ended.
func containerEnd(text string, i int) int {
	for depth := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			end, _ := stringEnd(text, i)
			i = end - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(text)
}

func scalarEnd(text string, i int) int {
	for i < len(text) && strings.IndexByte(" \n\t\r,:]}", text[i]) < 0 {
		i++
	}
	return i
}
