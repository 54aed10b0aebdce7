// Package sha256 is the hash of FIPS 180-4, written out by hand: in a WebAssembly build the
// standard library's crypto/sha256 brings its whole FIPS 140 module along, 59 KB after brotli,
// and these hundred lines bring one.
package sha256

import "math/bits"

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

// Sum returns the SHA-256 digest of the data.
func Sum(data []byte) [32]byte {
	state := initial
	rest := data
	for len(rest) >= 64 {
		compress(&state, rest[:64])
		rest = rest[64:]
	}
	// The padding is a one bit, zeros, and the length in bits; it takes a second block where
	// fewer than nine bytes are left in the first.
	var tail [128]byte
	size := 64
	copy(tail[:], rest)
	tail[len(rest)] = 0x80
	if len(rest) > 55 {
		size = 128
	}
	bits := uint64(len(data)) * 8
	putWord(tail[size-8:], uint32(bits>>32))
	putWord(tail[size-4:], uint32(bits))
	for start := 0; start < size; start += 64 {
		compress(&state, tail[start:start+64])
	}
	var digest [32]byte
	for i, word := range state {
		putWord(digest[4*i:], word)
	}
	return digest
}

// Hex returns the SHA-256 digest of the data as 64 lower-case hexadecimal digits.
func Hex(data []byte) string {
	const digits = "0123456789abcdef"
	digest := Sum(data)
	text := make([]byte, 0, 64)
	for _, b := range digest {
		text = append(text, digits[b>>4], digits[b&15])
	}
	return string(text)
}

// compress folds one block of 64 bytes into the state (FIPS 180-4, 6.2.2). The rotations are
// one instruction each; a function for them would be called, as the browser's module inlines nothing.
func compress(state *[8]uint32, block []byte) {
	var schedule [64]uint32
	for t := range 16 {
		schedule[t] = uint32(block[4*t])<<24 | uint32(block[4*t+1])<<16 | uint32(block[4*t+2])<<8 | uint32(block[4*t+3])
	}
	for t := 16; t < 64; t++ {
		w15, w2 := schedule[t-15], schedule[t-2]
		s0 := bits.RotateLeft32(w15, -7) ^ bits.RotateLeft32(w15, -18) ^ w15>>3
		s1 := bits.RotateLeft32(w2, -17) ^ bits.RotateLeft32(w2, -19) ^ w2>>10
		schedule[t] = schedule[t-16] + s0 + schedule[t-7] + s1
	}
	a, b, c, d, e, f, g, h := state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
	for t := range 64 {
		s1 := bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)
		choose := e&f ^ ^e&g
		t1 := h + s1 + choose + rounds[t] + schedule[t]
		s0 := bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)
		majority := a&b ^ a&c ^ b&c
		h, g, f, e, d, c, b, a = g, f, e, d+t1, c, b, a, t1+s0+majority
	}
	for i, word := range [8]uint32{a, b, c, d, e, f, g, h} {
		state[i] += word
	}
}

// putWord writes a word big-endian; encoding/binary would bring reflect along.
func putWord(to []byte, word uint32) {
	to[0], to[1], to[2], to[3] = byte(word>>24), byte(word>>16), byte(word>>8), byte(word)
}
