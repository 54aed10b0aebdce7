package lint

import (
	_ "embed"
	"net/url"
	"slices"
	"strings"
)

// claimsTSV lists the claims of the five articles that the project starts from,
// one a line: id, tab, the treatment that it must get.
//
//go:embed claims.tsv
var claimsTSV string

// treatments says which files treat a claim as what. An article that calls
// itself fiction may be right: then the claim is knowledge with a source of its
// own; else it is corrected, warned of, or stands as context.
var treatments = map[string][]string{
	"knowledge": {
		"causes", "steps", "symptoms.json", "messages.json", "events.json", "channels.json", "rights.json",
		"impacts.json", "financing.json", "outlook_notes.json",
	},
	"correction": {"corrections.json"},
	"warning":    {"warnings.json"},
	"context":    {"products.json", "lender_duties.json", "glossary.json", "corrections.json", "outlook_notes.json"},
}

// Claims returns how many claims there are.
func Claims() int { return strings.Count(claimsTSV, "\n") }

// claims holds every claim against the items that cite it.
func (l *linter) claims() {
	citedBy := make(map[string][]string) // claim → files or folders
	for _, doc := range l.docs {
		kind, _, _ := strings.Cut(doc.path, "/")
		walk(doc.root, "", func(pointer string, value any) {
			list, ok := value.([]any)
			if !ok || !strings.HasSuffix(pointer, "/claims") || strings.Contains(pointer, "/cases/") {
				return
			}
			for _, id := range textsOf(list) {
				if !strings.Contains("\n"+claimsTSV, "\n"+id+"\t") {
					l.report(doc, pointer, "there is no claim %q", id)
				}
				citedBy[id] = append(citedBy[id], kind)
			}
		})
	}
	for line := range strings.Lines(claimsTSV) {
		id, treatment, _ := strings.Cut(strings.TrimSpace(line), "\t")
		treated := slices.ContainsFunc(citedBy[id], func(kind string) bool { return slices.Contains(treatments[treatment], kind) })
		if !treated {
			l.findings = append(l.findings, Finding{"../lint/claims.tsv", 1 + strings.Count(claimsTSV[:strings.Index(claimsTSV, id)], "\n"), 1,
				"nothing cites the claim " + id + " as " + treatment})
		}
	}
}

// links holds the address of every source against the list of hosts.
func (l *linter) links() {
	var hosts []string
	root, _ := l.doc("hosts.json").root.(map[string]any)
	list, _ := root["hosts"].([]any)
	for _, h := range list {
		host, _ := h.(map[string]any)["host"].(string)
		hosts = append(hosts, host)
	}
	doc := l.doc("sources.json")
	walk(doc.root, "", func(pointer string, value any) {
		address, ok := value.(string)
		if !ok || !strings.HasSuffix(pointer, "/url") {
			return
		}
		parsed, err := url.Parse(address)
		if err != nil || !slices.ContainsFunc(hosts, func(h string) bool {
			return parsed.Hostname() == h || strings.HasSuffix(parsed.Hostname(), "."+h)
		}) {
			l.report(doc, pointer, "no government, court, bank or established press of hosts.json: give publisher, number and date without a link")
		}
	})
}
