package main

import (
	"fmt"
	"io"
	"strings"

	"limitcheck/core/cmd/datafiles"
	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/lint"
)

// defaultData is where the knowledge base lies, seen from the project's root.
const defaultData = "core/knowledge/data"

// lintCommand prints what is wrong with the files on disk, with the line and a
// caret under the place, and what they count.
func lintCommand(args []string, stdout io.Writer) error {
	folder := defaultData
	if len(args) == 1 {
		folder = args[0]
	} else if len(args) > 1 {
		return errUsage
	}
	onDisk, err := datafiles.Read(folder)
	if err != nil {
		return err
	}
	var files []knowledge.File
	content := make(map[string]string)
	for _, f := range onDisk {
		files = append(files, knowledge.File{Path: f.Path, Content: string(f.Content)})
		content[f.Path] = string(f.Content)
	}
	findings := lint.Run(files)
	claims := lint.Claims()
	for _, f := range findings {
		fmt.Fprintf(stdout, "%s/%s\n", folder, f)
		caret(stdout, content[f.File], f.Line, f.Column)
	}
	b := knowledge.Parse(files)
	fmt.Fprintf(stdout, "%d causes, %d symptoms, %d messages, %d events, %d questions, %d steps, %d do-nots, %d rights, %d channels, %d documents, %d alerts, %d impacts, %d financing, %d corrections, %d lender duties, %d glossary, %d outlook notes, %d sources, 2 of 2 languages\n",
		len(b.Causes), len(b.Symptoms), len(b.Messages), len(b.Events), len(b.Questions), len(b.Steps), len(b.Warnings), len(b.Rights), len(b.Channels),
		len(b.Documents), len(b.Alerts), len(b.Impacts), len(b.Financing), len(b.Corrections), len(b.LenderDuties), len(b.Glossary), len(b.OutlookNotes), len(b.Sources))
	fmt.Fprintf(stdout, "%d of %d claims cited under their treatment, %d orphans\n", claims-count(findings, "nothing cites the claim"), claims, count(findings, "nothing cites the source")+count(findings, "nothing reaches"))
	if digest := datafiles.Digest(onDisk); folder == defaultData && digest != knowledge.Digest {
		fmt.Fprintln(stdout, "core/knowledge/embedded.go is stale: run go generate ./core/knowledge")
		return errFailed
	}
	if len(findings) > 0 {
		fmt.Fprintf(stdout, "%d findings\n", len(findings))
		return errFailed
	}
	return nil
}

// count returns how many findings say the words.
func count(findings []lint.Finding, words string) int {
	n := 0
	for _, f := range findings {
		if strings.Contains(f.Message, words) {
			n++
		}
	}
	return n
}

func caret(stdout io.Writer, content string, line, column int) {
	lines := strings.Split(content, "\n")
	if line < 1 || line > len(lines) {
		return
	}
	text := lines[line-1]
	start := max(0, min(column-1, len(text))-40)
	shown := strings.TrimLeft(text[start:], " ")
	indent := max(0, column-1-start-(len(text[start:])-len(shown)))
	runes := []rune(shown)
	fmt.Fprintf(stdout, "    %s\n    %s^\n", string(runes[:min(len(runes), 100)]), strings.Repeat(" ", indent))
}
