package knowledge

// Answer holds the sentences of an answer that belong to no single item.
type Answer struct {
	Disclaimer          Text
	Headline            map[string]Text // by certainty
	RestrictionHeadline map[string]Text
	CertaintyText       map[string]Text
	Urgency             map[string]Text
	ExistingLoan        ExistingLoan
	Outlook             Outlook
	EffectCured         Text
	EffectGranted       Text // where others decide on it
	EffectUnchanged     Text
	Notices             map[string]Text
	Privacy             map[string]Text // by kind of private number
	UnknownMessage      UnknownMessage
	Asked               Asked
	Terms               map[string]map[string]Text // enum → value → words
	Checklist           []ChecklistItem
}

// Outlook is what can be expected, by recoverability or "cannot_know".
type Outlook struct {
	Text        map[string]Text
	RecheckDays map[string]int
	Waiting     map[string]Text // by recoverability, of causes that no step removes: {cause}, {on}
	SetAside    Text            // of the steps that a long plan leaves out
	Sources     []string
}

// UnknownMessage is the meaning of a prompt that no entry matches.
type UnknownMessage struct {
	Meaning Text
	Sources []string
}

// Asked is what is said of a cause that the narrative only asks about.
type Asked struct {
	Text    Text
	Sources []string
}

// ChecklistItem stands on the page where the core cannot run.
type ChecklistItem struct {
	Title, Text Text
	Sources     []string
}
