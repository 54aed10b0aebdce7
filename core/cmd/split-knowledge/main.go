// Command split-knowledge writes what a browser's module is built from (with the
// tag words_apart): core/knowledge/build/rules.json, which it embeds, and a file
// of words for each language, words.zh-CN.json and words.en.json, in the folder
// that is named.
//
//	go run ./core/cmd/split-knowledge wasm/build
package main

import (
	"log"
	"os"
	"path/filepath"

	"limitcheck/core/knowledge/split"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: split-knowledge FOLDER, at the top of the project")
	}
	parts := split.Embedded()
	for path, content := range map[string][]byte{
		"core/knowledge/build/rules.json":             parts.Rules,
		filepath.Join(os.Args[1], "words.zh-CN.json"): parts.Chinese,
		filepath.Join(os.Args[1], "words.en.json"):    parts.English,
	} {
		if err := write(path, content); err != nil {
			log.Fatal(err)
		}
	}
}

// write replaces a file at once: another build may be reading it.
func write(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	aside, err := os.CreateTemp(filepath.Dir(path), "new-*")
	if err != nil {
		return err
	}
	defer os.Remove(aside.Name())
	if _, err := aside.Write(content); err != nil {
		return err
	}
	if err := aside.Close(); err != nil {
		return err
	}
	if err := os.Chmod(aside.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(aside.Name(), path)
}
