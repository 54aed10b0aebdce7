package profile

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseDecimal_RoundsHalfAwayFromZero(t *testing.T) {
	for text, want := range map[string]Decimal{
		"0": 0, "-0": 0, "-0.0e5": 0, "1": 10000, "3.0": 30000, "3e0": 30000, "1.5": 15000, "-1.5": -15000,
		"0.0001": 1, "0.00005": 1, "0.00004999999999": 0, "-0.00005": -1, "-0.00004": 0, "5e-5": 1, "49e-6": 0, "0.99995": 10000,
		"1e12": 1e16, "1E+3": 1e7, "12.3456e2": 12345600, "123456e-2": 12345600, "0.1": 1000, "0.3": 3000, "1.00005": 10001,
		"922337203685477.5806": 9223372036854775806, "0e99999999999999999999": 0, "1e-99999999999999999999": 0, "0.0000e400": 0,
		"100.25": 1002500, "1e-400": 0,
	} {
		got, ok := ParseDecimal(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
}

func TestParseDecimal_RefusesWhatItCannotHold(t *testing.T) {
	for _, text := range []string{"1e15", "922337203685477.5808", "922337203685477.58075", "1e400", "-1e400", "1e99999999999999999999", strings.Repeat("9", 1000), "", "x", "1x", "-"} {
		_, ok := ParseDecimal(text)
		assert.False(t, ok, text)
	}
}

func TestDecimal_WritesWhatItRead(t *testing.T) {
	for _, text := range []string{"0", "1", "-1", "1.5", "-0.0001", "0.1", "30", "1000000000000", "-922337203685477.5807"} {
		number, ok := ParseDecimal(text)
		require.True(t, ok, text)
		assert.Equal(t, text, number.String())
	}
	assert.Equal(t, "-922337203685477.5808", Decimal(-1<<63).String())
	assert.Equal(t, int64(-2), Decimal(-29999).Whole())
}

func FuzzParseDecimal_AgreesWithExactArithmetic(f *testing.F) {
	for _, text := range []string{"1.23456", "-9e-5", "0.00005", "922337203685477.5807", "1e10"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, ok := ParseDecimal(text)
		if !ok || len(text) > 40 || strings.ContainsAny(text, "eE") && len(text)-strings.IndexAny(text, "eE") > 4 {
			return
		}
		exact, valid := new(big.Rat).SetString(text)
		if !valid {
			return
		}
		exact.Mul(exact, big.NewRat(10000, 1))
		half := big.NewRat(1, 2)
		if exact.Sign() < 0 {
			half.Neg(half)
		}
		exact.Add(exact, half)
		want := new(big.Int).Quo(exact.Num(), exact.Denom())
		require.Equal(t, want.String(), big.NewInt(int64(got)).String(), text)
	})
}
