package render

import "limitcheck/core/profile"

// bilingualKind is a code of problem with its words in both languages.
type bilingualKind struct {
	code            profile.Code
	status          int
	zhTitle, zhText string
	enTitle, enText string
}

func (k bilingualKind) in(locale string) ProblemKind {
	if profile.Locale(locale) == profile.English {
		return ProblemKind{k.code, k.status, k.enTitle, k.enText}
	}
	return ProblemKind{k.code, k.status, k.zhTitle, k.zhText}
}

// problemKinds lists every code; the last one stands in for a code that is not in the list.
var problemKinds = []bilingualKind{
	{profile.InvalidJSON, 400,
		"内容不是完整的 JSON", "发来的内容读不懂：它不是一段完整、规范的 JSON（UTF-8 编码，一个对象）。常见原因是内容被截断、多了或少了逗号和引号。改好后重新发送即可。",
		"This is not complete JSON", "What was sent cannot be read: it is not one complete JSON text (an object in UTF-8). Usually it was cut short, or a comma or a quotation mark is missing or one too many. Correct it and send it again."},
	{profile.InvalidUTF8, 400,
		"文字编码不对", "内容里有不是 UTF-8 的字节，或者有半个字符（单独的代理码）。请用 UTF-8 编码保存后重新发送；用 GBK 保存的文件要先转换。",
		"The text is not UTF-8", "Some bytes are not UTF-8, or there is half a character (a lone surrogate). Save it as UTF-8 and send it again; a file in GBK must be converted first."},
	{profile.DuplicateKey, 400,
		"同一个字段写了两次", "同一个对象里有字段出现了两次，无法知道该以哪一个为准。请只保留一个。",
		"A field is given twice", "An object gives a field twice, and nobody can know which one counts. Keep one of them."},
	{profile.TooDeep, 400,
		"嵌套太深", "数组和对象最多嵌套 32 层。正常填写的内容不超过 5 层，请检查生成它的程序。",
		"Nested too deeply", "Arrays and objects may be nested 32 levels deep. A profile needs no more than 5, so check the program that wrote it."},
	{profile.NotFound, 404,
		"没有这个地址", "这里没有您要找的内容。请核对网址。",
		"No such address", "There is nothing here. Check the address."},
	{profile.MethodNotAllowed, 405,
		"这个地址不支持该方法", "请换用响应头 Allow 里列出的请求方法。",
		"This address does not take that method", "Use one of the methods that the Allow header lists."},
	{profile.NotAcceptable, 406,
		"没有您要的格式", "请求头 Accept 里的格式这里都没有。请改用 application/json，或去掉 Accept。",
		"Not available in that form", "None of the forms in the Accept header is available. Ask for application/json, or leave Accept out."},
	{profile.BodyTooLarge, 413,
		"内容太大", "一份资料最多 128 KiB（131072 字节）。请删去不需要的内容后重新发送。",
		"Too large", "A profile may have 128 KiB (131072 bytes) at most. Leave out what is not needed and send it again."},
	{profile.UnsupportedMediaType, 415,
		"内容类型不对", "请用 Content-Type: application/json 发送，并且不要压缩（不带 Content-Encoding）。",
		"The content type is not supported", "Send it as Content-Type: application/json, not compressed (without Content-Encoding)."},
	{profile.InvalidProfile, 422,
		"有内容需要改一下", "资料里有字段不认识、类型不对或者超出范围。errors 里逐条写明了在哪里、写了什么、应该怎么写。",
		"Some entries need correcting", "The profile has fields that are unknown, of a wrong type or out of range. errors says for each where it is, what it says and what it should say."},
	{profile.RateLimited, 429,
		"请求太频繁", "请按响应头 Retry-After 给出的秒数等一会儿再试。",
		"Too many requests", "Wait for as many seconds as the Retry-After header says, then try again."},
	{profile.Internal, 500,
		"我们这边出错了", "这是我们程序的问题，与您填写的内容无关，内容也没有保存。请再试一次。",
		"Something went wrong on our side", "This is a fault in our program, not in what you entered, and nothing was stored. Please try again."},
}
