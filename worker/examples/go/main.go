// Command go posts a profile and prints what the assessment says first. The standard library suffices.
//
//	LIMITCHECK=https://YOUR-HOST go run ./worker/examples/go [PROFILE.json]
package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"strconv"
	"time"
)

const example = `{"as_of":"2026-11-20","locale":"en","restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["身份证已过期"]}]}`

const tries = 5

// Assessment is as much of an answer as is used here.
type Assessment struct {
	Summary      struct{ Headline string }
	Explanations []struct{ Title, Standing string }
}

var client = http.Client{Timeout: 10 * time.Second}

// Assess returns the assessment of a profile. The same body always gets the same answer, so every try that failed may be
// made again: after 429 when Retry-After says, after 5xx or a lost connection a little later. A refusal (other 4xx) is
// an error at once, which says what is wrong.
func Assess(profile []byte) (answer Assessment, err error) {
	address := cmp.Or(os.Getenv("LIMITCHECK"), "http://127.0.0.1:8787") + "/v1/assessments"
	for tried := range tries {
		wait := time.Duration(float64(500*time.Millisecond<<tried) * (0.5 + rand.Float64()))
		var again bool
		if again, err = post(address, profile, &answer, &wait); !again {
			return answer, err
		}
		if tried < tries-1 {
			time.Sleep(wait)
		}
	}
	return answer, err
}

// post makes one try, and tells whether to make another, and when.
func post(address string, profile []byte, answer *Assessment, wait *time.Duration) (again bool, err error) {
	response, err := client.Post(address, "application/json", bytes.NewReader(profile))
	if err != nil {
		return true, err
	}
	defer response.Body.Close()
	switch {
	case response.StatusCode == http.StatusOK:
		err = json.NewDecoder(response.Body).Decode(answer)
		return err != nil, err
	case response.StatusCode == http.StatusTooManyRequests || response.StatusCode >= 500:
		if seconds, err := strconv.Atoi(response.Header.Get("Retry-After")); err == nil {
			*wait = time.Duration(seconds) * time.Second
		}
		return true, errors.New("the server said " + response.Status)
	}
	var problem struct{ Detail string }
	if err := json.NewDecoder(response.Body).Decode(&problem); err != nil {
		return false, err
	}
	return false, errors.New(problem.Detail)
}

func main() {
	profile := []byte(example)
	var err error
	if len(os.Args) > 1 {
		profile, err = os.ReadFile(os.Args[1])
	}
	var answer Assessment
	if err == nil {
		answer, err = Assess(profile)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(answer.Summary.Headline)
	for _, cause := range answer.Explanations {
		fmt.Printf("- %s (%s)\n", cause.Title, cause.Standing)
	}
}
