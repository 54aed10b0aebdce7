package intake

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// Reading is everything that was read from the words of a profile.
type Reading struct {
	Messages []Message
	Symptoms []Symptom
	Cues     []Cue
	Products []Product
	Told     []Told
	Events   []Event
	Absent   []Absent
	Asked    []Asked
}

// Message is one message of the platform and the entries of the dictionary
// that it matches, the most specific first; none where it is not known.
type Message struct {
	Restriction string // pointer of the entry that it stands in
	Pointer     string
	Text        string // as it may be quoted: private numbers are masked
	Entries     []*knowledge.Message
}

// Symptom is one symptom with where it was read.
type Symptom struct {
	ID          string
	Restriction string // pointer of the entry; "" where none is named
	From        string // "given" or "narrative"
	Quote       string // of the narrative
}

// Cue is something the narrative tells that raises an alert.
type Cue struct{ ID, Quote string }

// Product is a product that the narrative names where no restriction does.
type Product struct{ ID, Quote string }

// Read reads the messages, symptoms and narrative of a profile. What the
// merchant has struck is not read again.
func Read(p *profile.Profile, base *knowledge.Base) *Reading {
	r := &Reading{}
	struck := textsAt(p, "/struck")
	restrictions, _ := p.Lookup("/restrictions")
	for i, entry := range restrictions.Items {
		pointer := "/restrictions/" + strconv.Itoa(i)
		r.readMessages(entry, pointer, struck, base)
		symptoms, _ := entry.Member("symptoms")
		for _, s := range symptoms.Items {
			r.Symptoms = append(r.Symptoms, Symptom{ID: s.Text, Restriction: pointer, From: "given"})
		}
	}
	if narrative, ok := p.Lookup(NarrativePointer); ok && strings.TrimSpace(narrative.Text) != "" {
		newReader(r, p, base).read(narrative.Text, struck)
	}
	return r
}

func textsAt(p *profile.Profile, pointer string) []string {
	list, _ := p.Lookup(pointer)
	texts := make([]string, 0, len(list.Items))
	for _, v := range list.Items {
		texts = append(texts, v.Text)
	}
	return texts
}

func (r *Reading) readMessages(entry profile.Value, pointer string, struck []string, base *knowledge.Base) {
	messages, _ := entry.Member("messages")
	for i, m := range messages.Items {
		if strings.TrimSpace(m.Text) == "" || isStruck(struck, m.Text) {
			continue
		}
		r.Messages = append(r.Messages, Message{
			Restriction: pointer, Pointer: pointer + "/messages/" + strconv.Itoa(i),
			Text: Mask(m.Text), Entries: MatchMessage(m.Text, base),
		})
	}
}

// MatchMessage returns the entries of the dictionary that a message matches:
// those that name a cause before those that name none, then by how many of its
// words they account for.
func MatchMessage(text string, base *knowledge.Base) []*knowledge.Message {
	type match struct {
		entry  *knowledge.Message
		length int
	}
	var matches []*match
	found := base.Keywords().In(knowledge.Fold(text))
	for i := range base.Messages {
		if length, ok := found.Message(i); ok {
			matches = append(matches, &match{&base.Messages[i], length})
		}
	}
	sorting.By(matches, func(a, b *match) int {
		if a.entry.Informative != b.entry.Informative {
			if a.entry.Informative {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.length, a.length)
	})
	entries := make([]*knowledge.Message, 0, len(matches))
	for _, m := range matches {
		entries = append(entries, m.entry)
	}
	return entries
}

// quoteLimit is how many characters an item of /struck may have.
const quoteLimit = 300

// quoteOf is the sentence as it is quoted: a longer one only begins, so that
// the merchant can strike every quote as it was shown.
func quoteOf(sentence string) string {
	count := 0
	for i := range sentence {
		if count++; count > quoteLimit {
			return Mask(sentence[:i])
		}
	}
	return Mask(sentence)
}

// isStruck reports whether the merchant struck the quote: as it was written, or
// as it was shown, with private numbers masked.
func isStruck(struck []string, quote string) bool {
	masked := Mask(quote)
	return slices.ContainsFunc(struck, func(s string) bool { return s == quote || Mask(s) == masked })
}

func (r *Reading) hasSymptom(id, restriction string) bool {
	return slices.ContainsFunc(r.Symptoms, func(s Symptom) bool { return s.ID == id && s.Restriction == restriction })
}

// HasCue reports whether the narrative tells the cue.
func (r *Reading) HasCue(id string) bool {
	return slices.ContainsFunc(r.Cues, func(c Cue) bool { return c.ID == id })
}
