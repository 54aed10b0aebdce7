package knowledge

import "github.com/tidwall/gjson"

func parseTimelineWords(r gjson.Result) TimelineWords { return TimelineWords{} }
