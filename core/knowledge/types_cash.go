package knowledge

// CashWords is what data/cash.json holds: the sentences of each group by name,
// and the sources that the group rests on.
type CashWords struct {
	Forecast, Hits, Actions, Offers, Ceiling SourcedWords
	Fraud                                    SourcedWords    // sources alone
	NeverDelayed                             []string        // folded words of a purpose
	Kinds, Terms                             map[string]Text // of flows; parts of sentences
}

// SourcedWords are sentences by name with what they rest on.
type SourcedWords struct {
	Words   map[string]Text
	Sources []string
}
