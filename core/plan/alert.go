package plan

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// Alert is what cannot wait, in the words of the locale.
type Alert struct {
	Kind, Title, Text string
	Steps, Sources    []string
}

// alert returns the first alert that applies: the knowledge base lists them in
// the order in which they take precedence.
func alert(f *reason.Facts) *Alert {
	locale := f.Profile.Locale
	for _, a := range f.Base.Alerts {
		words, ok := f.Any(&a.When)
		if !ok {
			continue
		}
		result := &Alert{
			Kind: a.Kind, Title: a.Title.In(locale), Text: reason.Fill(a.Text.In(locale), words), Sources: a.Sources,
		}
		for _, step := range a.Steps {
			result.Steps = append(result.Steps, step.In(locale))
		}
		return result
	}
	return nil
}

// alertsOf returns all alerts that apply: one is shown, but what is to be done,
// and what does not fit meanwhile, goes by all of them.
func alertsOf(f *reason.Facts) []*knowledge.Alert {
	return those(f.Base.Alerts, func(a *knowledge.Alert) bool { return holds(f, &a.When) })
}

func alertKinds(f *reason.Facts) []string {
	var kinds []string
	for _, a := range alertsOf(f) {
		kinds = append(kinds, a.Kind)
	}
	return kinds
}
