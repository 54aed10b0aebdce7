package render

import (
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/sha256"
)

// stretch is a part of what was written.
type stretch struct{ start, end int }

// receipt writes the digests by which an answer can be checked later, and returns where that of
// the answer itself is to stand: it is known once all the rest is written.
func (w *writer) receipt(a Answer) (digest int) {
	start := len(w.buffer)
	w.key("receipt")
	w.open('{')
	w.member("core_version", a.CoreVersion)
	w.member("knowledge_sha256", knowledge.Digest)
	w.member("profile_sha256", sha256.Hex(a.Facts.Profile.Canonical))
	w.key("result_sha256")
	digest = len(w.buffer) + len(`"`)
	w.text(strings.Repeat("0", sha256.HexSize))
	w.close('}')
	w.leaveOut(start)
	return digest
}

// leaveOut leaves what was written from start on out of the digest of the answer.
func (w *writer) leaveOut(start int) {
	w.leftOut = append(w.leftOut, stretch{start, len(w.buffer)})
}

// digest is that of what was written, but for what is left out. An answer is 100 KB: it is hashed
// where it lies.
func (w *writer) digest() string {
	pieces := make([][]byte, 0, len(w.leftOut)+1)
	from := 0
	for _, out := range w.leftOut {
		pieces = append(pieces, w.buffer[from:out.start])
		from = out.end
	}
	return sha256.Hex(append(pieces, w.buffer[from:])...)
}
