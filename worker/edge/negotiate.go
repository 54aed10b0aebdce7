package edge

import "strings"

// mediaType returns the type of a Content-Type or Accept element in lower case, without parameters.
func mediaType(value string) string {
	name, _, _ := strings.Cut(value, ";")
	return strings.ToLower(strings.TrimSpace(name))
}

// negotiate returns the offer that an Accept header likes best, the earlier one of equals, or "" where it refuses all
// (RFC 9110, 12.5.1). An absent header accepts everything.
func negotiate(accept string, offers []string) string {
	if strings.TrimSpace(accept) == "" {
		return offers[0]
	}
	best, bestQuality := "", 0
	for _, offer := range offers {
		if quality := typeQuality(accept, offer); quality > bestQuality {
			best, bestQuality = offer, quality
		}
	}
	return best
}

// typeQuality returns the quality, in thousandths, that the most specific matching range gives to a media type.
func typeQuality(accept, offer string) int {
	family, _, _ := strings.Cut(offer, "/")
	quality, precision := 0, 0
	for element := range strings.SplitSeq(accept, ",") {
		var matched int
		switch mediaType(element) {
		case offer:
			matched = 3
		case family + "/*":
			matched = 2
		case "*/*":
			matched = 1
		}
		if matched > precision {
			quality, precision = qualityOf(element), matched
		}
	}
	return quality
}

// language returns "zh-CN" or "en", whichever an Accept-Language header likes best, or "" where it names neither.
func language(header string) string {
	best, bestQuality := "", 0
	for element := range strings.SplitSeq(header, ",") {
		tag, _, _ := strings.Cut(mediaType(element), "-")
		locale := map[string]string{"zh": "zh-CN", "en": "en"}[tag]
		if quality := qualityOf(element); locale != "" && quality > bestQuality {
			best, bestQuality = locale, quality
		}
	}
	return best
}

// qualityOf returns the weight of a list element in thousandths: 1000 without one, 0 for a malformed one.
func qualityOf(element string) int {
	for parameter := range strings.SplitSeq(element, ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(parameter), "=")
		if name == "q" || name == "Q" {
			return thousandths(value)
		}
	}
	return 1000
}

func thousandths(value string) int {
	whole, fraction, _ := strings.Cut(value, ".")
	if len(whole) != 1 || whole[0] > '1' || whole[0] < '0' || len(fraction) > 3 {
		return 0
	}
	quality := int(whole[0]-'0') * 1000
	for place, digit := 100, 0; digit < len(fraction); place, digit = place/10, digit+1 {
		if fraction[digit] < '0' || fraction[digit] > '9' {
			return 0
		}
		quality += place * int(fraction[digit]-'0')
	}
	return min(quality, 1000)
}
