// Command embed-knowledge writes embedded.go of package knowledge, one
// //go:embed line for each data file, and digest.go with the digest of all of them.
//
// Why not embed.FS: it links io/fs and time, 21 K brotli of a browser's
// download (539 K → 560 K for a js/wasm module of gjson alone).
//
// It runs in the folder of package knowledge: go generate ./core/knowledge.
package main

import (
	"log"
	"os"

	"limitcheck/core/cmd/datafiles"
)

func main() {
	log.SetFlags(0)
	files, err := datafiles.Read("data")
	if err != nil {
		log.Fatal(err)
	}
	for name, source := range map[string][]byte{"embedded.go": datafiles.EmbedSource(files), "digest.go": datafiles.DigestSource(files)} {
		if err := os.WriteFile(name, source, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
