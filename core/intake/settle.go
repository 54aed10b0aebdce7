package intake

import (
	"slices"

	"limitcheck/core/profile"
)

// settleClaims turns the claims into what is told. Of two that contradict each
// other the one that the words put later holds, and neither where they do not
// say. Lists grow: who names stock and wages uses the money for both.
func (r *reader) settleClaims() {
	standing := make(map[string][]int) // by what they are about: the claims that differ from one another
	for i := range r.claims {
		c := &r.claims[i]
		about, repeated := c.kind+c.told.Pointer, false
		for _, j := range standing[about] {
			if r.claims[j].says(c) {
				repeated, c.gone = true, r.claims[j].gone
			}
			contrast(&r.claims[j], c)
		}
		if !repeated {
			standing[about] = append(standing[about], i)
		}
	}
	for _, c := range r.claims {
		switch {
		case c.gone:
		case c.kind == "":
			r.tell(c.told)
		case c.told.Quote != "":
			if !slices.ContainsFunc(r.Absent, func(a Absent) bool { return a.Kind == c.kind }) {
				r.Absent = append(r.Absent, Absent{Kind: c.kind, Quote: c.told.Quote, Reading: c.told.Reading})
			}
		default:
			r.happened(c.event)
		}
	}
	r.tellSymptoms()
}

// says reports whether another claim about the same says the same.
func (c *claim) says(o *claim) bool {
	return c.told.Value.JSON == o.told.Value.JSON && (c.told.Quote != "") == (o.told.Quote != "")
}

// contrast drops what cannot hold beside another claim about the same.
func contrast(earlier, later *claim) {
	if earlier.gone || later.gone {
		return
	}
	if earlier.kind != "" {
		if absent := earlier.told.Quote != ""; absent != (later.told.Quote != "") {
			earlier.gone, later.gone = true, true
		}
		return
	}
	a, b := earlier.told.Value, later.told.Value
	switch {
	case a.JSON == b.JSON || a.Kind == profile.List && len(a.Items) > 0 && len(b.Items) > 0:
	case later.later:
		earlier.gone = true
	default:
		earlier.gone, later.gone = true, true
	}
}

func (r *reader) tell(t Told) {
	i := slices.IndexFunc(r.Told, func(o Told) bool { return o.Pointer == t.Pointer })
	if i < 0 {
		r.Told = append(r.Told, t)
		return
	}
	for _, item := range t.Value.Items {
		r.Told[i].Value = withItem(r.Told[i].Value, item)
	}
}

// happened adds an event once; one that is told again may bring its day.
func (r *reader) happened(e Event) {
	i := slices.IndexFunc(r.Events, func(o Event) bool {
		return o.Kind == e.Kind && (o.Product == e.Product || o.Product == "" || e.Product == "")
	})
	if i < 0 {
		r.Events = append(r.Events, e)
		return
	}
	if !r.Events[i].Dated && e.Dated {
		r.Events[i].On, r.Events[i].Dated = e.On, true
	}
	if r.Events[i].Product == "" {
		r.Events[i].Product = e.Product
	}
}

// tellSymptoms puts the symptoms of the narrative where rules read those that
// are given.
func (r *reader) tellSymptoms() {
	for _, s := range r.Symptoms {
		entry := s.Restriction
		if s.From != "narrative" || entry == "" && len(r.restrictions) > 0 {
			continue
		}
		if entry == "" {
			entry = "/restrictions/-"
		}
		list := withItem(profile.Value{Kind: profile.List}, profile.TextValue(s.ID))
		r.tell(Told{Pointer: entry + "/symptoms", Value: list, Quote: s.Quote})
	}
}
