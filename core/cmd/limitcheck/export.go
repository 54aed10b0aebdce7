package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"limitcheck/core"
	"limitcheck/core/knowledge"
	"limitcheck/core/render"
)

// export writes what the site is built from, in each language:
// catalogue.LOCALE.json holds the words about lending that a page needs before
// the core has loaded, and where it never does; reading.LOCALE.json what the
// pages say that are there to be read.
func export(args []string, stdout io.Writer) error {
	if len(args) != 1 {
		return errUsage
	}
	if err := os.MkdirAll(args[0], 0o755); err != nil {
		return err
	}
	for _, locale := range []string{"zh-CN", "en"} {
		for name, document := range map[string]any{
			"catalogue": catalogueIn(knowledge.Load(), locale),
			"reading":   readingIn(knowledge.Load(), locale),
		} {
			path := filepath.Join(args[0], name+"."+locale+".json")
			if err := writeJSON(path, document); err != nil {
				return err
			}
			fmt.Fprintln(stdout, path)
		}
	}
	return nil
}

func writeJSON(path string, document any) error {
	text, err := json.MarshalIndent(document, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

type item struct {
	ID          string `json:"id"`
	Title       string `json:"title,omitempty"`
	Text        string `json:"text,omitempty"`
	Lender      string `json:"lender,omitempty"`
	Why         string `json:"why,omitempty"`
	Origin      string `json:"origin,omitempty"`
	Informative *bool  `json:"informative,omitempty"`
}

type choice struct {
	Value json.RawMessage `json:"value"`
	Label string          `json:"label"`
}

type question struct {
	Pointer  string   `json:"pointer"`
	Question string   `json:"question"`
	Why      string   `json:"why"`
	Help     string   `json:"help,omitempty"`
	Type     string   `json:"type"`
	Unit     string   `json:"unit,omitempty"`
	Choices  []choice `json:"choices"`
}

// changeable is a fact that a merchant can honestly change or correct: a page
// may ask what would move with it, and with no other. One of to, today and
// down_to is there.
type changeable struct {
	ID          string           `json:"id"`
	At          string           `json:"at"`
	To          json.RawMessage  `json:"to,omitempty"`
	Today       bool             `json:"today,omitempty"`
	DownTo      *json.RawMessage `json:"down_to,omitempty"`
	OnlyMissing bool             `json:"only_missing,omitempty"`
	Text        string           `json:"text"`
}

type problem struct {
	Code   string `json:"code"`
	Status int    `json:"status"`
	Title  string `json:"title"`
	Text   string `json:"text"`
}

type catalogue struct {
	CoreVersion      string                       `json:"core_version"`
	KnowledgeVersion string                       `json:"knowledge_version"`
	Disclaimer       string                       `json:"disclaimer"`
	Products         []item                       `json:"products"`
	Symptoms         []item                       `json:"symptoms"`
	Messages         []item                       `json:"messages"`
	Events           []item                       `json:"events"`
	Questions        []question                   `json:"questions"`
	Warnings         []item                       `json:"warnings"`
	Checklist        []item                       `json:"checklist"`
	Causes           []item                       `json:"causes"`
	Problems         []problem                    `json:"problems"`
	Glossary         []item                       `json:"glossary"`
	LenderDuties     []item                       `json:"lender_duties"`
	Changeable       []changeable                 `json:"changeable"`
	Terms            map[string]map[string]string `json:"terms"`
}

func each[T, U any](all []T, convert func(T) U) []U {
	converted := make([]U, 0, len(all))
	for _, x := range all {
		converted = append(converted, convert(x))
	}
	return converted
}

func reported(messages []knowledge.Message) []knowledge.Message {
	return slices.DeleteFunc(slices.Clone(messages), func(m knowledge.Message) bool { return m.SeenInFiction || m.WordingUnseen })
}

func catalogueIn(b *knowledge.Base, locale string) catalogue {
	in := func(t knowledge.Text) string { return t.In(locale) }
	c := catalogue{
		CoreVersion: core.Version, KnowledgeVersion: knowledge.Version(), Disclaimer: in(b.Answer.Disclaimer),
		Products: each(b.Products, func(p knowledge.Product) item {
			return item{ID: p.ID, Title: in(p.Title), Lender: in(p.Lender)}
		}),
		Symptoms: each(b.Symptoms, func(s knowledge.Symptom) item { return item{ID: s.ID, Title: in(s.Title)} }),
		// A prompt is what the app shows, so it stays Chinese in every language.
		// Only those are offered that people have reported.
		Messages: each(reported(b.Messages), func(m knowledge.Message) item {
			return item{ID: m.ID, Text: m.Prompt.ZH, Title: in(m.Prompt), Informative: &m.Informative}
		}),
		Events: each(b.Events, func(e knowledge.Event) item { return item{ID: e.ID, Title: in(e.Title)} }),
		Questions: each(b.Questions, func(q knowledge.Question) question {
			return question{
				Pointer: q.Pointer, Question: in(q.Question), Why: in(q.Why), Help: in(q.Help), Type: q.Type, Unit: in(q.Unit),
				Choices: each(q.Choices, func(c knowledge.Choice) choice {
					return choice{Value: json.RawMessage(c.Value), Label: in(c.Label)}
				}),
			}
		}),
		Warnings: each(b.Warnings, func(w knowledge.Warning) item {
			return item{ID: w.ID, Title: in(w.Title), Why: in(w.Why)}
		}),
		Checklist: each(b.Answer.Checklist, func(i knowledge.ChecklistItem) item {
			return item{Title: in(i.Title), Text: in(i.Text)}
		}),
		Causes: each(b.Causes, func(c knowledge.Cause) item {
			return item{ID: c.ID, Title: in(c.Title), Text: in(c.Text), Origin: c.Origin}
		}),
		Problems: each(render.ProblemKinds(locale), func(k render.ProblemKind) problem {
			return problem{Code: string(k.Code), Status: k.Status, Title: k.Title, Text: k.Text}
		}),
		Glossary:     each(b.Glossary, func(n knowledge.Note) item { return item{ID: n.ID, Title: in(n.Title), Text: in(n.Text)} }),
		LenderDuties: each(b.LenderDuties, func(n knowledge.Note) item { return item{ID: n.ID, Title: in(n.Title), Text: in(n.Text)} }),
		Changeable: each(b.Changeable, func(c knowledge.Changeable) changeable {
			out := changeable{ID: c.ID, At: c.At, To: json.RawMessage(c.To), Today: c.Today, OnlyMissing: c.OnlyMissing, Text: in(c.Text)}
			if c.Down {
				least := json.RawMessage(c.Least.String())
				out.DownTo = &least
			}
			return out
		}),
		Terms: make(map[string]map[string]string),
	}
	for enum, words := range b.Answer.Terms {
		c.Terms[enum] = make(map[string]string)
		for id, t := range words {
			c.Terms[enum][id] = in(t)
		}
	}
	return c
}
