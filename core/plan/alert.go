package plan

import "limitcheck/core/reason"

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
		words, ok := f.Any(a.When)
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
