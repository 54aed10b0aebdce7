package knowledge_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/cmd/datafiles"
	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/lint"
)

func TestEmbeddedFilesAreThoseOnDisk(t *testing.T) {
	files, err := datafiles.Read("data")
	require.NoError(t, err)
	source, err := os.ReadFile("embedded.go")
	require.NoError(t, err)
	assert.Equal(t, string(datafiles.EmbedSource(files)), string(source), "run go generate ./core/knowledge")
	require.Len(t, knowledge.Embedded(), len(files))
	for i, f := range files {
		assert.Equal(t, knowledge.File{Path: f.Path, Content: string(f.Content)}, knowledge.Embedded()[i])
	}
}

func TestNothingIsWrongWithTheKnowledgeBase(t *testing.T) {
	for _, finding := range lint.Run(knowledge.Embedded()) {
		t.Error(finding)
	}
}

func TestTheFirstSixteenCauses(t *testing.T) {
	for _, id := range []string{
		"repayment-not-posted", "overdue-with-lender", "identity-expired", "product-switch", "limit-increase-request",
		"device-or-contact-change", "security-control", "fund-misuse", "frequent-inquiries", "sales-decline", "refund-rise",
		"application-error", "stale-business-info", "periodic-reassessment", "lender-tightening", "system-fault",
	} {
		_, ok := knowledge.Load().Cause(id)
		assert.True(t, ok, id)
	}
}

func TestTextFallsBackToChinese(t *testing.T) {
	text := knowledge.Text{ZH: "额度", EN: "limit"}
	assert.Equal(t, "limit", text.In("en"))
	assert.Equal(t, "额度", text.In("zh-CN"))
	assert.Equal(t, "额度", text.In(""))
}

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"身份证 已过期！", "身份证已过期"},
		{"ＩＤ　Ｃａｒｄ，expired.", "idcardexpired"},
		{"借呗（未结清）", "借呗未结清"},
		{"", ""},
		{"…—·", ""},
	} {
		assert.Equal(t, c.want, knowledge.Fold(c.in), c.in)
	}
}
