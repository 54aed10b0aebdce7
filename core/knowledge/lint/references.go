package lint

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// sources holds every list of sources against sources.json.
func (l *linter) sources(doc *document) {
	walk(doc.root, "", func(pointer string, value any) {
		list, ok := value.([]any)
		if !ok || !strings.HasSuffix(pointer, "/sources") || doc.path == "sources.json" || strings.Contains(pointer, "/cases/") {
			return
		}
		if len(list) == 0 {
			l.report(doc, pointer, "names no source")
		}
		for _, id := range list {
			name, _ := id.(string)
			l.cited[name] = true
			if _, ok := l.base.Source(name); !ok {
				l.report(doc, pointer, "there is no source %q", name)
			}
		}
	})
}

// references holds ids that one file has of another's items.
func (l *linter) references(doc *document) {
	walk(doc.root, "", func(pointer string, value any) {
		if strings.Contains(pointer, "/cases/") {
			return
		}
		object, _ := value.(map[string]any)
		for _, member := range []string{"causes", "for"} {
			list, _ := object[member].([]any)
			for _, id := range list {
				if name, _ := id.(string); !l.hasCause(name) {
					l.report(doc, pointer+"/"+member, "there is no cause %q", name)
				}
			}
		}
		neighbours, _ := object["confused_with"].([]any)
		for i, n := range neighbours {
			if id, _ := n.(map[string]any)["cause"].(string); !l.hasCause(id) {
				l.report(doc, pointer+"/confused_with/"+itoa(i), "there is no cause %q", id)
			}
		}
		for _, id := range textsOf(object["documents"]) {
			if _, ok := l.base.Document(id); !ok {
				l.report(doc, pointer+"/documents", "there is no document %q", id)
			}
		}
		if channel, ok := object["channel"].(string); ok {
			if _, ok := l.base.Channel(channel); !ok {
				l.report(doc, pointer+"/channel", "there is no channel %q", channel)
			}
		}
		for _, member := range []string{"changes", "sets"} {
			list, _ := object[member].([]any)
			for _, change := range list {
				l.change(doc, pointer+"/"+member, change.(map[string]any))
			}
		}
	})
	l.citesJudgementWithReason(doc)
	l.hasSources(doc)
}

// hasSources: an item that is told to a merchant says where it comes from. A
// reading comes from the merchant.
func (l *linter) hasSources(doc *document) {
	walk(doc.root, "", func(pointer string, value any) {
		object, _ := value.(map[string]any)
		_, hasID := object["id"].(string)
		if hasID && object["sources"] == nil && doc.path != "sources.json" && !strings.HasPrefix(doc.path, "readings/") && !strings.Contains(pointer, "/cases/") {
			l.report(doc, pointer, "names no source")
		}
	})
}

func (l *linter) hasCause(id string) bool { _, ok := l.base.Cause(id); return ok }

func (l *linter) change(doc *document, pointer string, change map[string]any) {
	if kind, ok := change["event"].(string); ok {
		if _, ok := l.base.Event(kind); !ok {
			l.report(doc, pointer, "there is no event %q", kind)
		}
		return
	}
	at, _ := change["at"].(string)
	if _, ok := profile.Describe(at); !ok {
		l.report(doc, pointer, "the profile has no field %s", at)
	}
	if strings.Contains(at, "limit") || strings.Contains(at, "available") || strings.Contains(at, "symptoms") {
		l.report(doc, pointer, "a step or an event cannot set %s: only the lender decides on a limit", at)
	}
}

// citesJudgementWithReason: a threshold of our own says why it stands there.
func (l *linter) citesJudgementWithReason(doc *document) {
	root, _ := doc.root.(map[string]any)
	rules, _ := root["rules"].([]any)
	for i, r := range rules {
		rule := r.(map[string]any)
		list, _ := rule["sources"].([]any)
		for _, id := range list {
			name, _ := id.(string)
			if s, ok := l.base.Source(name); ok && s.Kind == "judgement" && rule["reason"] == nil {
				l.report(doc, "/rules/"+itoa(i), "rests on our judgement and gives no reason")
			}
		}
	}
}

// uniqueIDs: no two items of a kind share an id, no two steps a place.
func (l *linter) uniqueIDs() {
	seen := make(map[string]bool)
	for _, doc := range l.docs {
		folder, _, _ := strings.Cut(doc.path, "/")
		walk(doc.root, "", func(pointer string, value any) {
			object, ok := value.(map[string]any)
			id, has := object["id"].(string)
			if !ok || !has || strings.Contains(pointer, "/cases/") {
				return
			}
			key := folder + " " + id
			if strings.Contains(pointer, "/rules/") {
				key = doc.path + " " + id
			}
			if seen[key] {
				l.report(doc, pointer+"/id", "the id %q stands twice", id)
			}
			seen[key] = true
			if pointer == "" && !strings.HasSuffix(doc.path, "/"+id+".json") {
				l.report(doc, "/id", "the file is not named after its id %q", id)
			}
		})
	}
	for i := 1; i < len(l.base.Steps); i++ {
		if a, b := l.base.Steps[i-1], l.base.Steps[i]; a.Order == b.Order {
			l.report(l.doc("steps/"+b.ID+".json"), "/order", "%q has the same order", a.ID)
		}
	}
}

func (l *linter) doc(path string) *document {
	i := slices.IndexFunc(l.docs, func(d *document) bool { return d.path == path })
	if i < 0 {
		return &document{path: path}
	}
	return l.docs[i]
}

// orphans: what nothing reaches, and what an enum of the profile has and the
// knowledge base does not.
func (l *linter) orphans() {
	sources := l.doc("sources.json")
	for i, s := range l.sourcesAsWritten() {
		if !l.cited[s] {
			l.report(sources, "/sources/"+itoa(i), "nothing cites the source %q", s)
		}
	}
	for _, c := range l.base.Causes {
		answered := slices.ContainsFunc(l.base.Steps, func(s *knowledge.Step) bool { return slices.Contains(s.For, c.ID) })
		if !answered {
			l.report(l.doc("causes/"+c.ID+".json"), "/id", "no step answers the cause")
		}
	}
	for i := range l.base.Alerts {
		kind := l.base.Alerts[i].Kind
		if !slices.ContainsFunc(l.base.Steps, func(s *knowledge.Step) bool { return slices.Contains(s.ForAlert, kind) }) {
			l.report(l.doc("alerts.json"), "/alerts/"+itoa(i), "no step answers the alert")
		}
	}
	l.unreached("documents.json", "documents", "documents")
	l.unreached("channels.json", "channels", "channel")
	l.unreached("cues.json", "cues", "value")
	l.covers("symptoms.json", "/restrictions/*/symptoms", func(id string) bool { _, ok := l.base.Symptom(id); return ok })
	l.covers("products.json", "/restrictions/*/product", func(id string) bool { _, ok := l.base.Product(id); return ok })
	l.covers("events.json", "/events/*/kind", func(id string) bool { _, ok := l.base.Event(id); return ok })
}

func (l *linter) sourcesAsWritten() []string {
	var ids []string
	root, _ := l.doc("sources.json").root.(map[string]any)
	list, _ := root["sources"].([]any)
	for _, s := range list {
		id, _ := s.(map[string]any)["id"].(string)
		ids = append(ids, id)
	}
	return ids
}

// says reports whether a number that a merchant may dial stands in the words of
// another file.
func (l *linter) says(contact, file string) bool {
	return contact != "" && slices.ContainsFunc(l.docs, func(d *document) bool {
		return d.path != file && d.path != "sources.json" && strings.Contains(d.content, contact)
	})
}

// unreached reports the items of a file whose id stands in no member of the name,
// in whatever file.
func (l *linter) unreached(file, list, member string) {
	reached := make(map[string]bool)
	for _, doc := range l.docs {
		walk(doc.root, "", func(pointer string, value any) {
			if strings.HasSuffix(pointer, "/"+member) && !strings.Contains(pointer, "/cases/") {
				for _, id := range textsOf(value) {
					reached[id] = true
				}
			}
		})
	}
	doc := l.doc(file)
	root, _ := doc.root.(map[string]any)
	items, _ := root[list].([]any)
	for i, item := range items {
		id, _ := item.(map[string]any)["id"].(string)
		contact, _ := item.(map[string]any)["contact"].(string)
		if !reached[id] && !l.says(contact, file) {
			l.report(doc, "/"+list+"/"+itoa(i), "nothing reaches %q", id)
		}
	}
}

func (l *linter) covers(file, pointer string, has func(string) bool) {
	field, _ := profile.Describe(pointer)
	for _, id := range field.Enum {
		if !has(id) {
			l.report(l.doc(file), "", "does not have %q", id)
		}
	}
}
