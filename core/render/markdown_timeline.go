package render

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/sorting"
)

// timeline writes the days as a table. Steps stand there by their numbers: what
// they are was said above.
func (d *document) timeline() {
	if len(d.Plan.Timeline) == 0 {
		return
	}
	d.section("timeline")
	d.table(d.format.term("timeline_day"), d.format.term("timeline_kind"), d.format.term("timeline_what"))
	for first := 0; first < len(d.Plan.Timeline); {
		e := d.Plan.Timeline[first]
		last := first + 1
		for last < len(d.Plan.Timeline) && d.Plan.Timeline[last].On == e.On && d.Plan.Timeline[last].Kind == e.Kind {
			last++
		}
		d.row(d.format.days(e.On), d.format.term(e.Kind), d.whatHappens(d.Plan.Timeline[first:last]))
		first = last
	}
	d.gap()
}

// whatHappens says what the entries of one day and kind come to.
func (d *document) whatHappens(entries []plan.Entry) string {
	var starts, checks []int
	var texts []string
	for _, e := range entries {
		number := 1 + slices.IndexFunc(d.Plan.Steps, func(s plan.Step) bool { return s.Step.ID == e.Step })
		switch {
		case number > 0 && e.Checks:
			checks = append(checks, number)
		case number > 0 && e.Begins:
			starts = append(starts, number)
		default:
			texts = append(texts, e.Text)
		}
	}
	for _, group := range []struct {
		name    string
		numbers []int
	}{{"starts", starts}, {"checks", checks}} {
		if len(group.numbers) > 0 {
			texts = append(texts, d.format.say(group.name, "numbers", numberList(group.numbers, d.label("list", "separator"))))
		}
	}
	return strings.Join(texts, knowledge.Space(d.locale))
}

func numberList(numbers []int, separator string) string {
	sorting.Ascending(numbers)
	var texts []string
	for _, n := range numbers {
		texts = append(texts, strconv.Itoa(n))
	}
	return strings.Join(texts, separator)
}
