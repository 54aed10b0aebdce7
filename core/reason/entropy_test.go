package reason

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/knowledge"
)

func TestWeightIsAPowerOfTen(t *testing.T) {
	for decibans := leastDecibans; decibans <= mostDecibans; decibans++ {
		exact := 10_000 * math.Pow(10, float64(decibans)/10)
		assert.InEpsilon(t, exact, float64(weight(decibans)), 0.01, "%d decibans", decibans)
	}
	t.Run("beyond the table it stays where the table ends", func(t *testing.T) {
		assert.Equal(t, weight(leastDecibans), weight(-1000))
		assert.Equal(t, weight(mostDecibans), weight(1000))
	})
}

func TestBinaryLog(t *testing.T) {
	for _, n := range []int64{1, 2, 3, 7, 8, 9, 1000, 10_000, 794_330_000, 1 << 40, math.MaxInt64} {
		assert.InDelta(t, math.Log2(float64(n)), float64(binaryLog(n))/(1<<logBits), 2.0/(1<<logBits), "log2 %d", n)
	}
}

// TestEntropy holds the integer arithmetic against the formula.
func TestEntropy(t *testing.T) {
	for _, c := range []struct {
		name    string
		logOdds []int
	}{
		{"one cause leaves nothing open", []int{5}},
		{"two alike leave a bit", []int{0, 0}},
		{"forty alike", make([]int, 40)},
		{"one far ahead of many", append([]int{23}, make([]int, 38)...)},
		{"all over the table", []int{-20, -12, -6, -3, 0, 3, 6, 9, 12, 18, 20, 32, 49}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var u uncertain
			var mass, entropy float64
			for _, d := range c.logOdds {
				u.add(score{logOdds: d}, 1)
				mass += math.Pow(10, float64(d)/10)
			}
			for _, d := range c.logOdds {
				p := math.Pow(10, float64(d)/10) / mass
				entropy -= p * math.Log2(p)
			}
			assert.InDelta(t, entropy, float64(u.entropy())/(1<<logBits), 0.002)
		})
	}
	t.Run("a cause that is ruled out has no part in it", func(t *testing.T) {
		var u uncertain
		u.add(score{logOdds: 3}, 1)
		u.add(score{logOdds: 3, ruledOut: true}, 1)
		assert.Zero(t, u.entropy())
	})
	t.Run("where nothing is left it is zero", func(t *testing.T) {
		assert.Zero(t, uncertain{}.entropy())
	})
	t.Run("taking a cause out undoes putting it in", func(t *testing.T) {
		u := uncertain{mass: 7, spread: 9}
		u.add(score{logOdds: 12}, 1)
		u.add(score{logOdds: 12}, -1)
		assert.Equal(t, uncertain{mass: 7, spread: 9}, u)
	})
}

// TestMassesStayWithinTheirType: as many causes as nobody will write, all at the
// end of the table.
func TestMassesStayWithinTheirType(t *testing.T) {
	var u uncertain
	for range 100 {
		u.add(score{logOdds: mostDecibans}, 1)
	}
	assert.Positive(t, u.spread)
	assert.InDelta(t, math.Log2(100), float64(u.entropy())/(1<<logBits), 0.001)
	assert.Less(t, len(knowledge.Load().Causes), 100)
}

func TestGain(t *testing.T) {
	const bit = 1 << logBits
	t.Run("quiet answers share their weight, however many they are", func(t *testing.T) {
		var one, many expectation
		one.loud.add(0, 1)
		one.quiet.add(2*bit, 1)
		many.loud.add(0, 1)
		for range 7 {
			many.quiet.add(2*bit, 1)
		}
		assert.Equal(t, int64(2*bit/4), one.gain(2*bit, 3))
		assert.Equal(t, one.gain(2*bit, 3), many.gain(2*bit, 3))
	})
	t.Run("weights that the question gives hold alone", func(t *testing.T) {
		var e expectation
		e.weighed.add(0, 1)
		e.weighed.add(2*bit, 1)
		assert.Equal(t, int64(bit), e.gain(2*bit, 50))
	})
	t.Run("a rise is no gain, and no answer is none", func(t *testing.T) {
		var e expectation
		assert.Zero(t, e.gain(bit, 1))
		e.loud.add(2*bit, 1)
		assert.Zero(t, e.gain(bit, 1))
	})
	t.Run("it is told in hundredths of a bit", func(t *testing.T) {
		assert.Equal(t, "0.5", hundredths(bit/2).String())
		assert.Equal(t, "1.37", hundredths(137*bit/100).String())
		assert.Equal(t, "0", hundredths(bit/500).String())
	})
}
