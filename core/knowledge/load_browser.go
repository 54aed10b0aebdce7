//go:build browser

package knowledge

// rules is in browser_rules.go, which core/cmd/browser-sources writes.
var apart = NewApart(rules)

// Load returns the knowledge base in the languages whose words are there, parsed
// on first use.
func Load() *Base { return apart.Base() }

// HasWords reports whether the words of a locale are there.
func HasWords(locale string) bool { return apart.Has(locale) }

// AddWords takes the words of one language and returns its locale, or "" where
// it refuses them.
func AddWords(words string) (locale string) { return apart.Add(words) }
