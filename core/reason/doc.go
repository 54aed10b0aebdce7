// Package reason ranks the causes that may explain a restriction.
//
// A profile states facts; a rule is a condition over them that speaks for or
// against one cause. The package reads no clock and no file, keeps no state, and
// gives the same ranking for the same facts in whatever order they were written.
// What follows says what the numbers in it mean, and what they do not.
//
// # Three values
//
// Conditions are three-valued after Kleene. A fact that is absent, null, or known
// too roughly (a month where the day decides) makes a comparison unknown; so are
// its negation, an inequality and a "less than" over it. "All" is the least and
// "any" the greatest of their parts in the order false, unknown, true. An unknown
// rule adds nothing to its cause, and its open facts are listed as missing.
// testdata/conditions.json holds every operator to this.
//
// Lists are read the same way. An open list (symptoms, events) never makes a
// condition false by what it leaves out; a closed one does. That an event did not
// happen is known only where it was said, for the 90 days it was said of.
//
// # Weight of evidence
//
// Each rule that is met adds its weight to the log-odds of its cause. The weight
// is I. J. Good's (Probability and the Weighing of Evidence, 1950): ten times the
// decimal logarithm of the likelihood ratio P(E|H) / P(E|not H), in decibans.
// There are four steps, and no others:
//
//	weak      3 decibans   the fact is about  2 times as likely if the cause holds
//	moderate  6                        about  4 times
//	strong   12                        about 16 times
//	decisive 20                             100 times
//
// The steps are judged, not fitted: there is no sample of restrictions with their
// true reasons to fit them to, as only lenders know those. Four coarse steps are
// as much as such a judgement can carry; Good held one deciban to be about the
// least that intuition can tell. They are whole numbers because sums must come
// out alike on every machine, to the byte, and because a decimal would claim a
// precision that nobody has.
//
// A rule that is not met adds nothing either. In full, its failure would weigh
// against the cause by the logarithm of P(not E|H) / P(not E|not H). That ratio
// is hard to judge and mostly near one, so that absence counts only where a rule
// of its own says so, with its own weight, reason and source.
//
// # Dependence
//
// Weights may be added where facts are independent of each other given the cause,
// and given its absence. Many are not: a limit that was cut to zero and a limit
// that is lower than before are one observation told twice. Rules that read the
// same or plainly correlated facts stand in one group, and of the rules of a
// group that are met only the strongest counts in each direction. Between groups,
// independence is assumed. This is the naive Bayes assumption, with its known
// price: what correlation is left makes sums too large in size, on either side.
// The price is kept small, not removed. How high a cause can stand depends on its
// best rule and not on the sum, of which only the sign enters; the size decides
// only the order among equals, and whether a cause that nothing supports is ruled
// out: at -12 decibans, one strong fact against it, or at less once no open fact
// could support it any more.
//
// # Priors
//
// The log-odds of a cause begin at its prior, in decibans, from counts of what
// people ask customer service (priors.json). Those are complaints, not diagnoses:
// who is puzzled writes, who knows the reason does not; they are years old and
// mostly of one consumer loan; classes found by keyword overlap. The counts are
// therefore flattened: half the decibans of a count over the median one, six at
// most, and zero, the median's, where nothing was counted. A prior orders causes
// of equal standing and tier, and weighs the next question. It is no part of the
// sum that decides a standing, so that being common accuses nobody.
//
// # Standing, not probability
//
// A standing says what kind of evidence a cause rests on: named (the platform's
// words say so), likely (an event at the onset, or a state that the merchant
// disclosed), possible (counts, figures, what hit others too, a cause that the
// merchant asks about), background (the rest). A rule's own limit and the grade
// of its sources cap it: what rests on low confidence or on our own judgement
// alone is no more than possible. Support that is outweighed is background;
// what the platform itself speaks of stays possible, whatever the merchant says of it.
//
// No answer shows a percentage. Posterior odds would need likelihoods that were
// measured, a prior of restrictions and not of complaints, and a list of causes
// that is complete and exclusive; none of the three is at hand, and no outcome
// will ever be seen to check a figure against. A number would be read as a chance
// all the same. Causes are weighed one by one, each against its own absence: two
// may hold together, and each of two restrictions may have its own.
//
// # The next question
//
// Only here are the log-odds turned into one distribution: a categorical one over
// the causes that are not ruled out, each with 10^(log-odds/10) of the whole, as
// if exactly one were the reason. Its entropy says how much the facts leave open.
// A question is worth the entropy now less the mean entropy after its answers,
// weighted by how often each may be expected. Where the knowledge base says
// nothing of an answer, each one that raises some cause has the weight 1, and all
// those that raise none share one (quiet_weight in priors.json, 5): most merchants
// will say that a given thing is not so, however many ways there are to say it.
// Answers that only complete a range (a month in place of a day) have none. What an
// answer does to the causes is not modelled: those that read it are weighed again.
//
// Two things in this are wrong in detail and good enough to choose what to ask
// first; nothing else depends on them. Causes are not exclusive. And the answers'
// weights are guesses of their own, not the predictive distribution that the
// causes would give, so that the mean need not fall; a rise counts as nothing
// gained. A question of which no answer changes anything is not asked, nor is one
// that was declined. Powers and logarithms are integer arithmetic, as floating
// point gives other digits on other processors.
//
// # Ranges and counterfactuals
//
// A rank range is the best and the worst rank of a cause over every single answer
// to one open question, found by weighing again; values that no rule tells apart
// stand for each other, so that it is exact, but for events of which only the
// month would be told. It is a sensitivity, one fact at a
// time: no interval of confidence, no statement of how likely an answer is, and
// no bound on what two answers together may do.
//
// A counterfactual is the smallest change of one fact under which a cause would
// stand lower. It is weighed before it is shown, and sought only among facts that
// a merchant can honestly change or correct; others are never computed. It says
// what the ranking would be, never what the lender would do.
//
// # What is judgement
//
// The step of each rule, the tiers and their order, thresholds on counts and
// figures, the windows of 7, 90 and 365 days, the grouping, the flattening of the
// priors and the bound for ruling out are this project's. No lender publishes
// any. A rule that cites a judgement gives its reason in its file, and the cap
// above keeps what rests on nothing better at possible.
package reason
