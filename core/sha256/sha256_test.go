package sha256_test

import (
	"bytes"
	standard "crypto/sha256"
	"encoding/hex"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"limitcheck/core/sha256"
)

func TestSum_IsTheStandardLibrarysForEveryLengthAroundTheBlocks(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for length := range 301 {
		data := make([]byte, length)
		random.Read(data)
		require.Equal(t, standard.Sum256(data), sha256.Sum(data), "length %d", length)
	}
}

func TestSum_IsTheStandardLibrarysForRandomData(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	for range 200 {
		data := make([]byte, random.Intn(20_000))
		random.Read(data)
		require.Equal(t, standard.Sum256(data), sha256.Sum(data), "length %d", len(data))
	}
}

func TestSum_TakesPiecesForTheirWhole(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	for range 500 {
		pieces := make([][]byte, random.Intn(9))
		for i := range pieces {
			pieces[i] = make([]byte, random.Intn(150))
			random.Read(pieces[i])
		}
		whole := bytes.Join(pieces, nil)
		require.Equal(t, standard.Sum256(whole), sha256.Sum(pieces...), "%d bytes", len(whole))
	}
}

func TestHex_IsSixtyFourLowerCaseDigits(t *testing.T) {
	// The examples of FIPS 180-2, appendix B.
	require.Equal(t, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", sha256.Hex([]byte("abc")))
	require.Equal(t, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
		sha256.Hex([]byte("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")))
	digest := standard.Sum256([]byte("额度体检"))
	require.Equal(t, hex.EncodeToString(digest[:]), sha256.Hex([]byte("额度体检")))
}

func BenchmarkSum_OneProfile(b *testing.B) {
	data := make([]byte, 20<<10)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		sha256.Sum(data)
	}
}
