// Package sha256 is the hash of FIPS 180-4, written out by hand: in a WebAssembly build the
// standard library's crypto/sha256 brings its whole FIPS 140 module along, 59 KB after brotli,
// and this one file brings one.
package sha256

// initial holds the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3).
var initial = [8]uint32{
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
}

// rounds holds the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
var rounds = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

// Sum returns the SHA-256 digest of the pieces as if they were joined: an answer is hashed around
// what its digest leaves out.
func Sum(pieces ...[]byte) [32]byte {
	h := hash{state: initial}
	for _, piece := range pieces {
		h.write(piece)
	}
	return h.sum()
}

// Hex returns the SHA-256 digest of the pieces as HexSize lower-case hexadecimal digits.
func Hex(pieces ...[]byte) string {
	const digits = "0123456789abcdef"
	text := make([]byte, 0, HexSize)
	for _, b := range Sum(pieces...) {
		text = append(text, digits[b>>4], digits[b&15])
	}
	return string(text)
}

// HexSize is the length of a digest in hexadecimal.
const HexSize = 64

// hash is a digest under way.
type hash struct {
	state   [8]uint32
	pending [64]byte // what has come since the last full block
	size    uint64   // of all that has come
}

func (h *hash) write(data []byte) {
	if used := int(h.size % 64); used > 0 {
		taken := copy(h.pending[used:], data)
		h.size += uint64(taken)
		data = data[taken:]
		if used+taken < 64 {
			return
		}
		compress(&h.state, &h.pending)
	}
	h.size += uint64(len(data))
	for len(data) >= 64 {
		compress(&h.state, (*[64]byte)(data))
		data = data[64:]
	}
	copy(h.pending[:], data)
}

func (h *hash) sum() [32]byte {
	// The padding is a one bit, zeros, and the length in bits; it takes a second block where
	// fewer than nine bytes are left in the first.
	padding := [72]byte{0x80}
	bits := h.size * 8
	end := 64 - int(h.size%64)
	if end < 9 {
		end += 64
	}
	putWord(padding[end-8:], uint32(bits>>32))
	putWord(padding[end-4:], uint32(bits))
	h.write(padding[:end])
	var digest [32]byte
	for i, word := range h.state {
		putWord(digest[4*i:], word)
	}
	return digest
}

// compress folds one block into the state (FIPS 180-4, 6.2.2), in a form that suits WebAssembly.
// A word has 64 bits, and to be rotated it is doubled: then the lower half of a shift is the
// rotation. The compiler that V8 starts with calls a function for each true rotation, by which
// the first answers took four times as long to hash. Four rounds stand in one turn of the loop,
// as each turn moves all eight words on.
func compress(state *[8]uint32, block *[64]byte) {
	const low = 1<<32 - 1
	var schedule [64]uint64
	for t := range 16 {
		schedule[t] = uint64(block[4*t])<<24 | uint64(block[4*t+1])<<16 | uint64(block[4*t+2])<<8 | uint64(block[4*t+3])
	}
	for t := 16; t < 64; t++ {
		w15, w2 := schedule[t-15], schedule[t-2]
		x, y := w15|w15<<32, w2|w2<<32
		schedule[t] = (schedule[t-16] + (x>>7 ^ x>>18 ^ w15>>3) + schedule[t-7] + (y>>17 ^ y>>19 ^ w2>>10)) & low
	}
	a, b, c, d := uint64(state[0]), uint64(state[1]), uint64(state[2]), uint64(state[3])
	e, f, g, h := uint64(state[4]), uint64(state[5]), uint64(state[6]), uint64(state[7])
	var x uint64 // the word that is doubled
	for t := 0; t < 64; t += 4 {
		x = e | e<<32
		h += (x>>6 ^ x>>11 ^ x>>25) + (g ^ e&(f^g)) + uint64(rounds[t]) + schedule[t]
		d = (d + h) & low
		x = a | a<<32
		h = (h + (x>>2 ^ x>>13 ^ x>>22) + (a&b | c&(a|b))) & low

		x = d | d<<32
		g += (x>>6 ^ x>>11 ^ x>>25) + (f ^ d&(e^f)) + uint64(rounds[t+1]) + schedule[t+1]
		c = (c + g) & low
		x = h | h<<32
		g = (g + (x>>2 ^ x>>13 ^ x>>22) + (h&a | b&(h|a))) & low

		x = c | c<<32
		f += (x>>6 ^ x>>11 ^ x>>25) + (e ^ c&(d^e)) + uint64(rounds[t+2]) + schedule[t+2]
		b = (b + f) & low
		x = g | g<<32
		f = (f + (x>>2 ^ x>>13 ^ x>>22) + (g&h | a&(g|h))) & low

		x = b | b<<32
		e += (x>>6 ^ x>>11 ^ x>>25) + (d ^ b&(c^d)) + uint64(rounds[t+3]) + schedule[t+3]
		a = (a + e) & low
		x = f | f<<32
		e = (e + (x>>2 ^ x>>13 ^ x>>22) + (f&g | h&(f|g))) & low

		a, b, c, d, e, f, g, h = e, f, g, h, a, b, c, d
	}
	for i, word := range [8]uint64{a, b, c, d, e, f, g, h} {
		state[i] += uint32(word)
	}
}

// putWord writes a word big-endian; encoding/binary would bring reflect along.
func putWord(to []byte, word uint32) {
	to[0], to[1], to[2], to[3] = byte(word>>24), byte(word>>16), byte(word>>8), byte(word)
}
