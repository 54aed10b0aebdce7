package comparison

// Steps are the steps of either plan, each in one class; Unchanged counts those
// that were done already.
type Steps struct {
	Done      []StepChange // marked as done, and not before
	New       []StepChange
	Dropped   []StepChange // not in the later plan
	StillOpen []StepChange
	Reopened  []StepChange // marked as done before, and not now
	Unchanged int
}

// StepChange is what became of one step.
type StepChange struct {
	Step, Title string
	DoneOn      string // a day, or ""
	Said
}

func (c *comparer) steps() Steps {
	var all Steps
	for i := range c.before.steps {
		was := &c.before.steps[i]
		if c.after.step(was.id) == nil {
			all.Dropped = append(all.Dropped, c.stepChange(was, c.droppedID(was)))
		}
	}
	for i := range c.after.steps {
		now := &c.after.steps[i]
		was := c.before.step(now.id)
		wasDone := was != nil && was.doneOn != ""
		switch {
		case now.doneOn != "" && wasDone:
			all.Unchanged++
		case now.doneOn != "":
			all.Done = append(all.Done, c.stepChange(now, "step-done"))
		case was == nil:
			all.New = append(all.New, c.stepChange(now, "step-new"))
		case wasDone:
			all.Reopened = append(all.Reopened, c.stepChange(now, "step-reopened"))
		default:
			all.StillOpen = append(all.StillOpen, c.stepChange(now, "step-open"))
		}
	}
	return all
}

// droppedID: a step goes because everything that it was for is settled, or for
// another reason, which nobody is told to read as an end.
func (c *comparer) droppedID(was *step) string {
	if was.doneOn != "" {
		return "step-dropped-done"
	}
	for _, cause := range was.causes {
		if e := c.after.explanation(cause); e != nil && e.Present != cured {
			return "step-dropped"
		}
	}
	if len(was.causes) == 0 {
		return "step-dropped"
	}
	return "step-settled"
}

func (c *comparer) stepChange(s *step, sentence string) StepChange {
	title := c.stepTitle(s)
	return StepChange{s.id, title, s.doneOn, c.say(sentence, "step", title)}
}

func (c *comparer) stepTitle(s *step) string {
	if known, ok := c.base.Step(s.id); ok {
		return known.Title.In(c.locale)
	}
	c.unknownIDs = true
	if s.title != "" {
		return s.title
	}
	return s.id
}
