package lint

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
)

// mostChanging is how many steps may change facts: a plan searches all sets of
// those for the least that clears the most.
const mostChanging = 12

// steps holds what steps say of one another and of their days.
func (l *linter) steps() {
	changing := 0
	for _, s := range l.base.Steps {
		doc := l.doc("steps/" + s.ID + ".json")
		l.neighbours(doc, s)
		l.answerInTime(doc, s)
		l.eventsOf(doc, s)
		if strings.TrimSpace(s.NotExpect.ZH) == "" || strings.TrimSpace(s.NotExpect.EN) == "" {
			l.report(doc, "", "does not say what not to expect")
		}
		if len(s.For) == 0 && len(s.ForAlert) == 0 {
			l.report(doc, "/for", "answers neither a cause nor an alert")
		}
		if s.OthersDecide && len(s.Changes) == 0 {
			l.report(doc, "/others_decide", "others decide on no change")
		}
		if l.inCircle(s) {
			l.report(doc, "/after", "comes after itself")
		}
		if len(s.Changes) > 0 {
			if changing++; changing > mostChanging {
				l.report(doc, "/changes", "more than %d steps change facts", mostChanging)
			}
		}
	}
}

// neighbours: a step names others that exist, that are not itself, and that can
// stand in a plan with it for the same reason.
func (l *linter) neighbours(doc *document, s *knowledge.Step) {
	for _, list := range []struct {
		member string
		ids    []string
	}{{"after", s.After}, {"waits_for", s.WaitsFor}, {"when_done", s.WhenDone}, {"instead", s.Instead}} {
		for _, id := range list.ids {
			other, ok := l.base.Step(id)
			switch pointer := "/" + list.member; {
			case !ok:
				l.report(doc, pointer, "there is no step %q", id)
			case other == s:
				l.report(doc, pointer, "names itself")
			case !s.WhenUnknown && !other.WhenUnknown && !s.Shares(other):
				l.report(doc, pointer, "%q answers no cause or alert that this step answers", id)
			case list.member == "waits_for" && other.CheckAfterDays == 0:
				l.report(doc, pointer, "%q has no day to check, so nothing can wait for it", id)
			case list.member == "waits_for" && slices.Contains(s.After, id):
				l.report(doc, pointer, "%q stands in after too", id)
			case (list.member == "after" || list.member == "waits_for") && other.Reassesses && !s.Reassesses:
				l.report(doc, pointer, "%q may set off an assessment, so it comes last", id)
			}
		}
	}
}

// inCircle reports whether the step comes, over others, after itself.
func (l *linter) inCircle(s *knowledge.Step) bool {
	seen := make(map[string]bool)
	var reaches func(ids []string) bool
	reaches = func(ids []string) bool {
		for _, id := range ids {
			if id == s.ID {
				return true
			}
			if other, ok := l.base.Step(id); ok && !seen[id] {
				seen[id] = true
				if reaches(slices.Concat(other.After, other.WaitsFor)) {
					return true
				}
			}
		}
		return false
	}
	return reaches(slices.Concat(s.After, s.WaitsFor))
}

// answerInTime: who says that an answer is due under a right cites its law.
func (l *linter) answerInTime(doc *document, s *knowledge.Step) {
	if s.Right == "" {
		return
	}
	if root, _ := doc.root.(map[string]any); root["check_after_days"] != nil {
		l.report(doc, "/check_after_days", "stands beside right")
	}
	l.deadline(doc, "/right", s.Right)
	right, _ := l.base.Right(s.Right)
	if right != nil && !slices.ContainsFunc(right.Sources, func(id string) bool {
		source, ok := l.base.Source(id)
		return ok && slices.Contains(s.Sources, id) && (source.Kind == "law" || source.Kind == "official")
	}) {
		l.report(doc, "/sources", "cites no law or rule of the right %q", s.Right)
	}
}

func (l *linter) eventsOf(doc *document, s *knowledge.Step) {
	for member, kinds := range map[string][]string{"done_by": s.DoneBy, "answered_by": s.AnsweredBy} {
		for _, kind := range kinds {
			if _, ok := l.base.Event(kind); !ok {
				l.report(doc, "/"+member, "there is no event %q", kind)
			}
		}
	}
}
