package lint

import (
	"slices"
	"strconv"
)

// deadlines holds whatever counts the days of a right: clocks of the timeline
// and letters to a supervisor. Steps are held with what else they say.
func (l *linter) deadlines() {
	doc := l.doc("timeline.json")
	for i, clock := range l.base.Timeline.Clocks {
		pointer := "/clocks/" + strconv.Itoa(i)
		l.deadline(doc, pointer+"/right", clock.Right)
		for _, id := range append(clock.Starts.Steps, clock.Next) {
			step, ok := l.base.Step(id)
			switch {
			case id == "":
			case !ok:
				l.report(doc, pointer, "there is no step %q", id)
			case id != clock.Next && step.Right != "" && step.Right != clock.Right:
				l.report(doc, pointer+"/right", "the step %q is answered under %q", id, step.Right)
			}
		}
		l.events(doc, pointer, clock.Starts.Events, clock.EndsOn, clock.MayEndOn)
	}
	for _, form := range l.base.Letters.Forms {
		if form.Due != nil {
			doc := l.doc("letters/" + form.ID + ".json")
			l.deadline(doc, "/due/right", form.Due.Right)
			l.events(doc, "/due", form.Due.Complaints, form.Due.Answers)
		}
	}
}

// deadline requires a right that names days: there is no other place for them.
func (l *linter) deadline(doc *document, pointer, id string) {
	right, ok := l.base.Right(id)
	switch {
	case !ok:
		l.report(doc, pointer, "there is no right %q", id)
	case right.DeadlineDays == 0:
		l.report(doc, pointer, "the right %q names no days", id)
	}
}

func (l *linter) events(doc *document, pointer string, lists ...[]string) {
	for _, kind := range slices.Concat(lists...) {
		if _, ok := l.base.Event(kind); !ok {
			l.report(doc, pointer, "there is no event %q", kind)
		}
	}
}
