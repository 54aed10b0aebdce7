package profile

import "sync"

var messageTable = sync.OnceValue(func() *table { return readSchema(MessageSchema) })

// ParseMessage reads the body of a question about one message of the platform. The host's locale
// stands in for an absent one. The text is good where the rejection is nil.
func ParseMessage(body []byte, locale string) (text, own string, rejection *Rejection) {
	read, rejection := guard(body)
	if rejection != nil {
		return "", "", rejection
	}
	p := parser{table: messageTable()}
	host := []hostMember{{"locale", `"` + Locale(locale) + `"`}}
	root := p.root(read, host)
	if len(p.problems) > 0 {
		return "", "", &Rejection{Code: InvalidProfile, Problems: p.problems, Locale: ownLocale(read)}
	}
	message, _ := root.Member("message")
	asked, _ := root.Member("locale")
	return message.Text, asked.Text, nil
}
