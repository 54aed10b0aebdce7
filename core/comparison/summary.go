package comparison

// changed reports whether anything differs but the days of the answers, when to
// look again, and how many causes and steps stayed as they were.
func (r *Comparison) changed() bool {
	causes, steps := &r.Causes, &r.Steps
	return causes.changed() || len(r.Products) > 0 ||
		len(steps.Done)+len(steps.New)+len(steps.Dropped)+len(steps.Reopened) > 0 ||
		r.Alert.From != r.Alert.To || r.Due.From != r.Due.To || r.Cash != nil && r.Cash.Changed
}

func (c *Causes) changed() bool {
	return len(c.Gone)+len(c.New)+len(c.Cured)+len(c.Back)+len(c.Moved) > 0
}

// headline picks the sentence that sums up: what cannot wait comes first, and
// what is in the way again before what is dealt with.
func (r *Comparison) headline() string {
	switch {
	case r.SameProfile && r.Changed && r.KnowledgeChanged:
		return "summary-updated"
	case r.SameProfile && !r.Changed:
		return "summary-same-profile"
	case !r.Changed:
		return "summary-unchanged"
	case r.Alert.To != "" && r.Alert.From != r.Alert.To:
		return "summary-alert"
	case len(r.Causes.Back) > 0:
		return "summary-back"
	case len(r.Causes.Cured) > 0:
		return "summary-cured"
	case r.Causes.changed():
		return "summary-causes"
	}
	return "summary-rest"
}

// versions compares what the answers were made from. The digest tells more than
// the version, which an editor may forget to raise.
func (c *comparer) versions() (Versions, bool) {
	was, now := &c.before, &c.after
	changed := was.knowledgeVersion != now.knowledgeVersion || was.knowledgeDigest != now.knowledgeDigest || was.coreVersion != now.coreVersion
	versions := Versions{FromKnowledge: was.knowledgeVersion, FromCore: was.coreVersion, ToKnowledge: now.knowledgeVersion, ToCore: now.coreVersion}
	if changed {
		versions.Said = c.say("knowledge-changed")
	} else if now.knowledgeVersion+now.knowledgeDigest != "" { // or neither tells
		versions.Said = c.say("knowledge-same")
	}
	return versions, changed
}

func (c *comparer) notices(r *Comparison) []Notice {
	var notices []Notice
	add := func(code string, pointers []string, said Said) {
		notices = append(notices, Notice{code, pointers, said})
	}
	if r.To < r.From { // YYYY-MM-DD
		add("order", []string{"/before/as_of", "/after/as_of"}, c.say("notice-order", "from", c.day(r.From), "to", c.day(r.To)))
	}
	if r.SameProfile {
		add("same_profile", []string{"/before/receipt/profile_sha256", "/after/receipt/profile_sha256"}, c.say("notice-same-profile"))
	}
	if !c.shareProduct() {
		add("no_common_product", []string{"/before/restrictions", "/after/restrictions"}, c.say("notice-no-common-product"))
	}
	if c.unknownIDs {
		add("unknown_ids", nil, c.say("notice-unknown-ids"))
	}
	return notices
}
