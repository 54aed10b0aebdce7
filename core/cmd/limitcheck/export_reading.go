package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// reading is what the pages say that are there to be read. Causes, messages and
// sources are the documents that the edge serves under /v1; the rest is what a
// cause's page needs beside them.
type reading struct {
	KnowledgeVersion string            `json:"knowledge_version"`
	Disclaimer       string            `json:"disclaimer"`
	Card             string            `json:"card"`      // heading of the causes that cannot be told apart
	CardText         string            `json:"card_text"` // the sentence that says so
	PastReview       string            `json:"past_review"`
	Day              string            `json:"day"`     // how a day is written: {year}, {month}, {day}, {name}
	Months           []string          `json:"months"`  // their names, January first
	Outlook          map[string]string `json:"outlook"` // by recoverability
	Causes           []readingCause    `json:"causes"`
	Steps            []readingStep     `json:"steps"`
	Corrections      []correction      `json:"corrections"`
	Rights           []right           `json:"rights"`
	Warnings         []sentence        `json:"warnings"`
	Alerts           []alert           `json:"alerts"`
	Channels         []channel         `json:"channels"`
	Glossary         []sentence        `json:"glossary"`
	LenderDuties     []sentence        `json:"lender_duties"`
	Messages         json.RawMessage   `json:"messages"`
	Sources          json.RawMessage   `json:"sources"`
}

// readingCause is the cause as /v1/causes/{id} has it, with what a page says
// where no merchant is known: its rules in general words, and the warnings that
// stand in the answers to its own cases.
type readingCause struct {
	Cause       json.RawMessage   `json:"cause"`
	Evidence    map[string]string `json:"evidence"` // by id of the rule
	Warnings    []string          `json:"warnings"` // ids of those that are not for everybody
	Rights      []string          `json:"rights"`
	Corrections []string          `json:"corrections"`
	Sources     []string          `json:"sources"` // of the words about it, without those of its rules and steps
}

type readingStep struct {
	ID           string     `json:"id"`
	Title        string     `json:"title"`
	Instructions []string   `json:"instructions"`
	Documents    []sentence `json:"documents"`
	Channel      *channel   `json:"channel"`
	Effort       string     `json:"effort"`
	Caution      []string   `json:"caution"`
	NotExpect    string     `json:"not_expect"`
	Sources      []string   `json:"sources"`
}

// sentence is a titled paragraph.
type sentence struct {
	ID      string   `json:"id"`
	Title   string   `json:"title"`
	Text    string   `json:"text"`
	General bool     `json:"general,omitempty"` // of a warning: it is for everybody
	Sources []string `json:"sources"`
}

type correction struct {
	ID      string   `json:"id"`
	Said    string   `json:"said"`
	Known   string   `json:"known"`
	Causes  []string `json:"causes"`
	Sources []string `json:"sources"`
}

type right struct {
	ID           string   `json:"id"`
	Title        string   `json:"title"`
	Text         string   `json:"text"`
	Article      string   `json:"article"`
	Reach        string   `json:"reach"`
	DeadlineDays int      `json:"deadline_days,omitempty"`
	Causes       []string `json:"causes"`
	Sources      []string `json:"sources"`
}

type alert struct {
	Kind    string   `json:"kind"`
	Title   string   `json:"title"`
	Text    string   `json:"text"`
	Steps   []string `json:"steps"`
	Sources []string `json:"sources"`
}

type channel struct {
	ID      string   `json:"id"`
	Title   string   `json:"title"`
	Confirm string   `json:"confirm"`
	Contact string   `json:"contact,omitempty"`
	Sources []string `json:"sources"`
}

func readingIn(b *knowledge.Base, locale string) reading {
	in := func(t knowledge.Text) string { return t.In(locale) }
	note := func(n knowledge.Note) sentence { return sentence{n.ID, in(n.Title), in(n.Text), false, n.Sources} }
	r := reading{
		KnowledgeVersion: knowledge.Version(), Disclaimer: in(b.Answer.Disclaimer),
		Card: in(b.Format.Terms["card"]), CardText: cardText(b, locale), PastReview: in(b.Format.Terms["past_review"]),
		Day: in(b.Format.Day), Months: each(b.Format.Months, in), Outlook: make(map[string]string),
		Causes: each(b.Causes, func(c knowledge.Cause) readingCause { return readingCauseIn(b, &c, locale) }),
		Steps:  each(b.Steps, func(s *knowledge.Step) readingStep { return readingStepIn(b, s, locale) }),
		Corrections: each(b.Corrections, func(c knowledge.Correction) correction {
			return correction{c.ID, in(c.Said), in(c.Known), all(c.Causes), c.Sources}
		}),
		Rights: each(b.Rights, func(r knowledge.Right) right {
			return right{r.ID, in(r.Title), in(r.Text), in(r.Article), in(r.Reach), r.DeadlineDays, all(r.For), r.Sources}
		}),
		Warnings: each(b.Warnings, func(w knowledge.Warning) sentence {
			return sentence{w.ID, in(w.Title), in(w.Why), w.When == nil, w.Sources}
		}),
		Alerts: each(b.Alerts, func(a knowledge.Alert) alert {
			return alert{a.Kind, in(a.Title), in(a.Text), each(a.Steps, in), a.Sources}
		}),
		Channels:     each(b.Channels, func(c knowledge.Channel) channel { return channelIn(&c, locale) }),
		Glossary:     each(b.Glossary, note),
		LenderDuties: each(b.LenderDuties, note),
		Messages:     served("messages", locale),
		Sources:      served("sources", locale),
	}
	for recoverability, text := range b.Answer.Outlook.Text {
		r.Outlook[recoverability] = in(text)
	}
	return r
}

// all is a list that is an array even where it is empty.
func all(ids []string) []string { return append([]string{}, ids...) }

// served returns the array of one list that the edge serves.
func served(list, locale string) json.RawMessage {
	document, _ := core.Catalogue(list, locale)
	return json.RawMessage(gjson.GetBytes(document, list).Raw)
}

// cardText is the sentence over the causes that cannot be told apart, with their titles in it.
func cardText(b *knowledge.Base, locale string) string {
	var titles []string
	for _, c := range b.Causes {
		if c.Card != "" {
			titles = append(titles, c.Title.In(locale))
		}
	}
	separator := b.Format.Terms["titles"].In(locale)
	return knowledge.FillPairs(b.Format.Sentences["card"].In(locale), "causes", strings.Join(titles, separator))
}

func readingCauseIn(b *knowledge.Base, c *knowledge.Cause, locale string) readingCause {
	document, _ := core.Cause(c.ID, locale)
	r := readingCause{Cause: document, Evidence: make(map[string]string), Warnings: warningsIn(b, c), Rights: []string{}, Corrections: []string{}, Sources: all(c.Sources)}
	for i := range c.Rules {
		r.Evidence[c.Rules[i].ID] = generalText(b, &c.Rules[i], locale)
	}
	for _, x := range b.Rights {
		if slices.Contains(x.For, c.ID) {
			r.Rights = append(r.Rights, x.ID)
		}
	}
	for _, x := range b.Corrections {
		if slices.Contains(x.Causes, c.ID) {
			r.Corrections = append(r.Corrections, x.ID)
		}
	}
	return r
}

// warningsIn asks the core: it answers the cases in which the cause shows, and
// what it warns of there belongs on the cause's page.
func warningsIn(b *knowledge.Base, c *knowledge.Cause) []string {
	given := make(map[string]bool)
	for _, shipped := range c.Cases() {
		if shipped.Kind != "fires" {
			continue
		}
		answer, rejection := core.Assess([]byte(shipped.Profile), core.Options{})
		if rejection != nil {
			continue // the lint runs the cases and has said so
		}
		for _, warning := range gjson.GetBytes(answer, "do_not.#.id").Array() {
			given[warning.String()] = true
		}
	}
	ids := []string{}
	for _, w := range b.Warnings {
		if w.When != nil && given[w.ID] {
			ids = append(ids, w.ID)
		}
	}
	return ids
}

func readingStepIn(b *knowledge.Base, s *knowledge.Step, locale string) readingStep {
	in := func(t knowledge.Text) string { return t.In(locale) }
	r := readingStep{
		ID: s.ID, Title: in(s.Title), Instructions: each(s.Instructions, in), Documents: []sentence{},
		Effort: s.Effort, Caution: each(s.Caution, in), NotExpect: in(s.NotExpect), Sources: s.Sources,
	}
	for _, id := range s.Documents {
		if d, ok := b.Document(id); ok {
			r.Documents = append(r.Documents, sentence{d.ID, in(d.Title), in(d.Text), false, d.Sources})
		}
	}
	if c, ok := b.Channel(s.Channel); ok {
		where := channelIn(c, locale)
		r.Channel = &where
	}
	return r
}

func channelIn(c *knowledge.Channel, locale string) channel {
	return channel{c.ID, c.Title.In(locale), c.Confirm.In(locale), c.Contact, c.Sources}
}
