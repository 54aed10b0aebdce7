package lint

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"limitcheck/core/knowledge"
)

// document is one data file with the place of every value in it.
type document struct {
	path    string
	content string
	root    any
	offsets map[string]int // JSON Pointer → offset of the value
}

func parse(f knowledge.File) (*document, *Finding) {
	d := &document{path: f.Path, content: f.Content, offsets: make(map[string]int)}
	decoder := json.NewDecoder(strings.NewReader(f.Content))
	root, err := d.value(decoder, "")
	if err == nil {
		if _, extra := decoder.Token(); !errors.Is(extra, io.EOF) {
			err = errors.New("text after the end of the document")
		}
	}
	if err != nil {
		line, column := lineAndColumn(f.Content, int(decoder.InputOffset()))
		return nil, &Finding{f.Path, line, column, "no JSON text: " + err.Error()}
	}
	d.root = root
	return d, nil
}

// value reads one value and notes where it stands.
func (d *document) value(decoder *json.Decoder, pointer string) (any, error) {
	start := int(decoder.InputOffset())
	for start < len(d.content) && strings.IndexByte(" \t\r\n:,", d.content[start]) >= 0 {
		start++
	}
	d.offsets[pointer] = start
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	delimiter, ok := token.(json.Delim)
	if !ok {
		return token, nil
	}
	if delimiter == '[' {
		list := []any{}
		for decoder.More() {
			item, err := d.value(decoder, fmt.Sprintf("%s/%d", pointer, len(list)))
			if err != nil {
				return nil, err
			}
			list = append(list, item)
		}
		_, err = decoder.Token()
		return list, err
	}
	object := make(map[string]any)
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		name := key.(string)
		if _, twice := object[name]; twice {
			return nil, fmt.Errorf("the member %q stands twice", name)
		}
		if object[name], err = d.value(decoder, pointer+"/"+name); err != nil {
			return nil, err
		}
	}
	_, err = decoder.Token()
	return object, err
}

func (d *document) position(pointer string) (line, column int) {
	return lineAndColumn(d.content, d.offsets[pointer])
}

func lineAndColumn(content string, offset int) (line, column int) {
	before := []byte(content[:min(offset, len(content))])
	return bytes.Count(before, []byte("\n")) + 1, len(before) - bytes.LastIndexByte(before, '\n')
}

// walk calls visit for every value, the parents first.
func walk(value any, pointer string, visit func(pointer string, value any)) {
	visit(pointer, value)
	switch v := value.(type) {
	case map[string]any:
		for name, member := range v {
			walk(member, pointer+"/"+name, visit)
		}
	case []any:
		for i, item := range v {
			walk(item, fmt.Sprintf("%s/%d", pointer, i), visit)
		}
	}
}

// notWords reports whether a pointer leads into what no merchant reads.
func notWords(pointer string) bool {
	return strings.Contains(pointer, "/cases/") || strings.HasSuffix(pointer, "/when") || strings.Contains(pointer, "/when/")
}
