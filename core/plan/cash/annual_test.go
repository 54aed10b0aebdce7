package cash

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSimpleAnnual_IsAsReckonedByHand(t *testing.T) {
	for _, c := range []struct {
		cost, received Fen
		days           int
		want           hundredths
	}{
		{1000_00, 10000_00, 365, 10_00},     // 1000 / 10000 in a year
		{1000_00, 10000_00, 30, 121_67},     // × 365 / 30 = 1.21666…
		{4000_00, 48000_00, 60, 50_69},      // 8.333 % × 6.0833 = 50.694 %
		{1, 365, 1, 100_00},                 // a fen a day on 3.65 yuan
		{1, 2_00_00_00, 365, 0},             // 0.00005 % is nothing at two decimals
		{1, 200_00, 365, 1},                 // exactly 0.005 % is 0.01 %
		{-1, 200_00, 365, -1},               // away from zero on both sides
		{1000_00, 10000_00, 36500, 10},      // a hundred years
		{2e14, 1, 1, mostAnnual},            // as absurd as the schema allows
		{2e14, 1e14, 36500, 2_00},           // the largest amounts
		{1_00, 1_00, 1, 365_00_00},          // 36,500 %
		{mostFen, mostFen, 36500, 1_00},     //
		{-mostFen, 1, 1, -mostAnnual},       //
		{mostFen - 1, mostFen, 365, 100_00}, // 99.99… %
		{5000_00, 100000_00, 365 * 2, 2_50}, // two years
		{30_00, 1000_00, 7, 156_43},         // 3 % a week × 52.142857
	} {
		assert.Equal(t, c.want, simpleAnnual(c.cost, c.received, c.days), "%+v", c)
	}
}

const mostFen = 1e14 // 1e12 yuan

func TestCompoundAnnual_IsAsReckonedByHand(t *testing.T) {
	for _, c := range []struct {
		repaid, received Fen
		days             int
		want             hundredths
	}{
		{11000_00, 10000_00, 365, 10_00},    // once a year
		{11000_00, 10000_00, 730, 4_88},     // the square root of 1.1 is 1.048809
		{20000_00, 10000_00, 365, 100_00},   // doubled
		{20000_00, 10000_00, 36500, 70},     // 2^(1/100) is 1.006956
		{10100_00, 10000_00, 73, 5_10},      // 1.01^5 is 1.0510100501
		{11000_00, 10000_00, 73, 61_05},     // 1.1^5 is 1.61051
		{110000_00, 10000_00, 365, 1000_00}, // eleven times: the most that is said
		{10000_00, 10000_00, 1, 0},          //
	} {
		got, ok := compoundAnnual(c.repaid, c.received, c.days)
		assert.True(t, ok, "%+v", c)
		assert.Equal(t, c.want, got, "%+v", c)
	}
	for name, c := range map[string]struct {
		repaid, received Fen
		days             int
	}{
		"just over eleven times":     {110010_00, 10000_00, 365},
		"doubled in a day":           {2, 1, 1},
		"the largest ratio there is": {3e14, 1, 1},
	} {
		_, ok := compoundAnnual(c.repaid, c.received, c.days)
		assert.False(t, ok, name)
	}
}

func TestCompoundAnnual_AgreesWithFloatingPoint(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	said := 0
	for range 20000 {
		received := Fen(1 + random.Int64N(int64(math.Pow(10, float64(1+random.IntN(14))))))
		cost := Fen(float64(received) * random.Float64() * math.Pow(10, float64(random.IntN(5)-3)))
		days := 1 + random.IntN([]int{7, 365, 36500}[random.IntN(3)])
		want := 100 * (math.Pow(float64(received+cost)/float64(received), 365/float64(days)) - 1)
		got, ok := compoundAnnual(received+cost, received, days)
		if !ok {
			assert.Greater(t, want, 999.99)
			continue
		}
		said++
		assert.InDelta(t, want, float64(got)/100, 0.0101, "%d for %d over %d", received+cost, received, days)
	}
	assert.Greater(t, said, 10000, "most are below the most that is said")
}

func TestSimpleAnnual_AgreesWithRationalNumbers(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		received := Fen(1 + random.Int64N(mostFen))
		cost := Fen(random.Int64N(int64(min(received, mostFen/2) + 1)))
		days := 1 + random.IntN(36500)
		exact := big.NewRat(int64(cost), int64(received))
		exact.Mul(exact, big.NewRat(365*100, int64(days)))
		assert.Equal(t, exact.FloatString(2), // half away from zero
			big.NewRat(int64(simpleAnnual(cost, received, days)), 100).FloatString(2))
	}
}
