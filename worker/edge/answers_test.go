package edge_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/worker/edge"
)

func accept(value string) edge.Header { return edge.Header{Name: "accept", Value: value} }

func TestAnAssessmentComesInTheFormLikedBest(t *testing.T) {
	const (
		asJSON     = "application/json"
		asMarkdown = "text/markdown; charset=utf-8"
		asCalendar = "text/calendar; charset=utf-8"
	)
	formats := map[string]core.Format{asJSON: core.JSON, asMarkdown: core.Markdown, asCalendar: core.Calendar}
	cases := []struct{ name, accept, contentType string }{
		{"JSON where nothing is asked for", "", asJSON},
		{"JSON where anything will do", "*/*", asJSON},
		{"JSON for a browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", asJSON},
		{"JSON of equals", "text/calendar, text/markdown, application/json", asJSON},
		{"Markdown", "text/markdown", asMarkdown},
		{"Markdown with a charset", "text/markdown;charset=utf-8", asMarkdown},
		{"Markdown of all text", "text/*", asMarkdown},
		{"Markdown by weight", "application/json;q=0.4, text/markdown;q=0.5", asMarkdown},
		{"Markdown where JSON is refused", "*/*, application/json;q=0", asMarkdown},
		{"a calendar", "Text/Calendar", asCalendar},
		{"a calendar where other text is refused", "text/*, text/markdown;q=0", asCalendar},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			response := edge.Answer(post(profileText, accept(c.accept)))
			require.Equal(t, 200, response.Status)
			assert.Equal(t, c.contentType, header(response, "Content-Type"))
			assert.Equal(t, "no-store", header(response, "Cache-Control"))
			assert.Equal(t, "Accept, Accept-Language", header(response, "Vary"))
			want, rejection := core.Assess([]byte(profileText), core.Options{Today: "2026-11-20", Format: formats[c.contentType]})
			require.Nil(t, rejection)
			assert.Equal(t, string(want), string(response.Body), "the core's own bytes")
		})
	}
}

func TestATextSaysItsLanguage(t *testing.T) {
	cases := []struct{ name, body, caller, want string }{
		{"Chinese where nobody says", profileText, "", "zh-CN"},
		{"the caller's", profileText, "en-GB", "en"},
		{"the profile's before the caller's", `{"as_of":"2026-11-20","locale":"zh-CN"}`, "en", "zh-CN"},
		{"the profile's English", `{"as_of":"2026-11-20","locale":"en"}`, "", "en"},
	}
	for _, c := range cases {
		for _, form := range []string{"text/markdown", "text/calendar"} {
			t.Run(c.name+" in "+form, func(t *testing.T) {
				response := edge.Answer(post(c.body, accept(form), edge.Header{Name: "accept-language", Value: c.caller}))
				assert.Equal(t, c.want, header(response, "Content-Language"))
				want, rejection := core.Assess([]byte(c.body), core.Options{Locale: c.want, Format: map[string]core.Format{"text/markdown": core.Markdown, "text/calendar": core.Calendar}[form]})
				require.Nil(t, rejection)
				assert.Equal(t, string(want), string(response.Body))
			})
		}
	}
}

func TestACalendarHasAName(t *testing.T) {
	named := func(form string) string {
		return header(edge.Answer(post(profileText, accept(form))), "Content-Disposition")
	}
	assert.Equal(t, `inline; filename="limitcheck.ics"`, named("text/calendar"))
	assert.Empty(t, named("text/markdown"))
	assert.Empty(t, named("application/json"))
}

func TestATraceChangesNoText(t *testing.T) {
	for _, form := range []string{"text/markdown", "text/calendar"} {
		plain := edge.Answer(post(profileText, accept(form)))
		assert.Equal(t, plain, edge.Answer(with(post(profileText, accept(form)), "POST", "/v1/assessments?trace=full")), form)
	}
}

func TestAProblemStaysAProblemWhateverFormIsAskedFor(t *testing.T) {
	for _, form := range []string{"text/markdown", "text/calendar", "application/json"} {
		assert.Equal(t, "INVALID_JSON", codeOf(t, edge.Answer(post("{", accept(form)))), form)
		assert.Equal(t, "INVALID_PROFILE", codeOf(t, edge.Answer(post(`{"credit":7}`, accept(form)))), form)
	}
}

// comparison is a call that is right in every way.
func comparison(t *testing.T, headers ...edge.Header) (request edge.Request, body string) {
	t.Helper()
	before, rejection := core.Assess([]byte(`{"as_of":"2026-11-01","restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]}`), core.Options{})
	require.Nil(t, rejection)
	after, rejection := core.Assess([]byte(profileText), core.Options{Locale: "en"})
	require.Nil(t, rejection)
	body = `{"before":` + string(before) + `,"after":` + string(after) + `}`
	return with(post(body, headers...), "POST", "/v1/comparisons"), body
}

func TestAComparisonIsTheCoresOwn(t *testing.T) {
	for caller, locale := range map[string]string{"": "", "en-GB": "en", "fr": ""} {
		request, body := comparison(t, edge.Header{Name: "accept-language", Value: caller})
		require.Greater(t, len(body), 131072, "two answers are more than a profile may be")
		response := edge.Answer(request)
		require.Equal(t, 200, response.Status, "%s", response.Body)
		want, rejection := core.Compare([]byte(body), locale)
		require.Nil(t, rejection)
		assert.Equal(t, string(want), string(response.Body))
		assert.True(t, json.Valid(response.Body))
		assert.Equal(t, "application/json", header(response, "Content-Type"))
		assert.Equal(t, "no-store", header(response, "Cache-Control"))
	}
}

func TestAComparisonIsRefused(t *testing.T) {
	send := func(body string) edge.Response { return edge.Answer(with(post(body), "POST", "/v1/comparisons")) }
	_, body := comparison(t)
	assert.Equal(t, "INVALID_JSON", codeOf(t, send(`{"before":`)))
	assert.Equal(t, "INVALID_PROFILE", codeOf(t, send(`{"before":{},"after":{}}`)))
	assert.Equal(t, 200, send(body+strings.Repeat(" ", 1048576-len(body))).Status)
	tooLarge := send(body + strings.Repeat(" ", 1048577-len(body)))
	assert.Equal(t, "BODY_TOO_LARGE", codeOf(t, tooLarge))
	assert.Equal(t, 413, tooLarge.Status)
	request, _ := comparison(t, edge.Header{Name: "content-encoding", Value: "gzip"})
	assert.Equal(t, "UNSUPPORTED_MEDIA_TYPE", codeOf(t, edge.Answer(request)))
}
