/** Words of src/take/, in both languages side by side. */
export interface TakeWords {
  readonly title: string
  readonly lead: string
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** A day with {year}, {month} (a name in English), {day} and {weekday}. */
  readonly day: string
  readonly dayOfYear: string
  readonly month: string
  readonly image: {
    readonly title: string
    readonly help: string
    readonly make: string
    readonly done: string
    readonly failed: string
    readonly alt: string
    readonly next: string
    readonly moreReasons: string
    readonly moreDays: string
    readonly scam: string
  }
  readonly text: {
    readonly title: string
    readonly help: string
    readonly copy: string
    readonly share: string
    readonly shared: string
    readonly notShared: string
    readonly start: string
    readonly check: string
    readonly bring: string
    readonly where: string
    readonly careful: string
    readonly notExpect: string
    readonly lender: string
  }
  readonly calendar: {
    readonly title: string
    readonly help: string
    readonly file: string
    readonly fileName: string
    readonly fileHint: string
    readonly copy: string
    readonly failed: string
    readonly heading: string
  }
  readonly link: {
    readonly title: string
    readonly help: string
    readonly warn: string
    readonly words: string
    readonly copy: string
    readonly none: string
    readonly tooLong: string
    readonly tooLongWithWords: string
  }
  readonly print: {
    readonly title: string
    readonly help: string
    readonly press: string
    readonly hint: string
    readonly cannot: string
    readonly qr: string
    readonly qrHelp: string
    readonly heading: string
    readonly today: string
    readonly plan: string
    readonly step: string
    readonly start: string
    readonly check: string
    readonly owed: string
    readonly reasons: string
    readonly never: string
    readonly rights: string
    readonly dates: string
    readonly more: string
    readonly moreHow: string
    readonly moreWhere: string
    readonly moreWhereAll: string
    readonly moreReasons: string
    readonly moreWarnings: string
    readonly moreRights: string
    readonly moreAnd: string
    readonly about: string
    readonly madeOn: string
    readonly receipt: string
    readonly scan: string
    readonly qrTooBig: string
    readonly qrNoAddress: string
    readonly qrMissing: string
    readonly qrOff: string
  }
  readonly diary: {
    readonly title: string
    readonly help: string
    readonly keep: string
    readonly kept: string
    readonly keptDropped: string
    readonly full: string
    readonly blocked: string
    readonly none: string
    readonly list: string
    readonly now: string
    readonly open: string
    readonly erase: string
    readonly erased: string
    readonly compare: string
    readonly since: string
    readonly compareFailed: string
    readonly gone: string
    readonly new: string
    readonly moved: string
    readonly cured: string
    readonly back: string
    readonly done: string
    readonly newSteps: string
    readonly dropped: string
    readonly stillOpen: string
    readonly reopened: string
    readonly also: string
    readonly eraseAll: string
    readonly eraseAllSure: string
    readonly eraseAllYes: string
    readonly eraseAllNo: string
    readonly allErased: string
  }
}

export const zhCN: TakeWords = {
  title: '带走这份结果',
  lead: '都在您的手机里做好，不会发到别处。',
  weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  day: '{month}月{day}日（周{weekday}）',
  dayOfYear: '{year}年{month}月{day}日（周{weekday}）',
  month: '{year}年{month}月',
  image: {
    title: '存成图片',
    help: '一张图，有今天要做的事和接下来的日子。微信里也能存。',
    make: '生成图片',
    done: '图片好了：长按它，点“保存图片”。电脑上点右键保存。',
    failed: '这个浏览器画不出图片。可以复制文字，或者截屏。',
    alt: '额度体检结果的图片：{headline}',
    next: '接下来的日子',
    moreReasons: '还有 {n} 个，看网页或打印件',
    moreDays: '后面还有 {n} 个日子，看网页或日历',
    scam: '没有人能收钱恢复额度。收钱的、要验证码的，都是骗子。',
  },
  text: {
    title: '复制成文字',
    help: '原因、每一步怎么做、哪天看结果，都在里面，发给自己或家里人。',
    copy: '复制全部文字',
    share: '分享文字…',
    shared: '已经交给您选的应用。',
    notShared: '没有分享出去，可以改用复制。',
    start: '开始：{date}',
    check: '看结果：{date}',
    bring: '带上：{list}',
    where: '去哪里：{place}',
    careful: '当心：{text}',
    notExpect: '别指望：{text}',
    lender: '也可能是放款方自己的调整，从外面分不清。',
  },
  calendar: {
    title: '放进日历',
    help: '到了该还款、该看结果的那天，手机会提醒您。标题里看不出是借款的事。',
    file: '下载日历文件',
    fileName: '生意备忘.ics',
    fileHint: '微信、支付宝里点了没反应，就点右上角“在浏览器打开”再下载，或者复制日期。',
    copy: '复制这些日期',
    failed: '日历文件没有做出来。可以复制日期，自己记下来。',
    heading: '要记住的日子',
  },
  link: {
    title: '换个手机接着看',
    help: '您填的内容都写在链接里面，网站那边不留。打开链接，就能接着看、接着改。',
    warn: '谁拿到这个链接，谁就能看到您填的内容。只发给自己或信得过的人。',
    words: '连我自己写的话也放进去：事情经过、平台的提示、备注、收付款的名称。不放的话，打开后的结果可能和现在不一样。',
    copy: '复制链接',
    none: '这个页面是从文件打开的，没有网址，所以没有链接。要带走，用上面的图片或文字。',
    tooLong: '您填的内容太多，链接会长得发不出去。要带走，用上面的图片或文字。',
    tooLongWithWords: '加上您写的话，链接就太长了，发出去会断。去掉上面的勾，就可以复制。',
  },
  print: {
    title: '打印或存成 PDF',
    help: '一两张 A4 纸。去柜台、打电话时照着说。',
    press: '打印',
    hint: '点了没反应，就在浏览器里打开这个页面再打印，或者用上面的图片、文字。',
    cannot: '这里不能打印。在浏览器里打开这个页面再打印，或者用上面的图片、文字。',
    qr: '印上二维码',
    qrHelp: '用手机扫，就能打开您填的内容（不含您写的话）。纸要给别人看，就去掉这个勾。',
    heading: '额度体检结果',
    today: '先做这几件',
    plan: '一步一步来',
    step: '做什么',
    start: '从哪天起',
    check: '哪天看结果',
    owed: '欠的钱还是要按时还',
    reasons: '可能的原因',
    never: '千万别做',
    rights: '您的权利',
    dates: '要记住的日子',
    more: '纸上放不下、网页上还有的：{list}。',
    moreHow: '第 {list} 步怎么做',
    moreWhere: '第 {list} 步带什么、去哪里、当心什么',
    moreWhereAll: '每一步带什么、去哪里、当心什么',
    moreReasons: '原因的说明',
    moreWarnings: '为什么不能做',
    moreRights: '您的权利',
    moreAnd: '；',
    about: '这张纸从哪里来',
    madeOn: '{date}的情况 · 程序 {core} · 知识库 {knowledge}',
    receipt: '核对码：内容 {profile} · 结果 {result}',
    scan: '扫一扫，接着看、接着改。码里有您填的内容，不含您写的话。',
    qrTooBig: '填的内容太多，二维码放不下。要换手机看，请在网页上“复制链接”。',
    qrNoAddress: '这个页面没有网址，所以没有二维码。',
    qrMissing: '二维码没有载入，联网后再试。不影响打印。',
    qrOff: '没有印二维码。',
  },
  diary: {
    title: '记在这部手机里',
    help: '下次再来，就能看到和上次比变了什么。只存在这部手机的这个浏览器里，用这部手机的人都能看到；最多留 12 次。',
    keep: '记下这一次',
    kept: '记下了。',
    keptDropped: '记下了。已经满 12 次，最早的一次（{date}）删掉了。',
    full: '没有记下：手机里给这个页面的地方不够了。删掉几次旧的再试，或者存成图片。',
    blocked: '这个浏览器不让保存，所以没法记。可以存成图片，或者复制文字。',
    none: '还没有记过。',
    list: '记过的',
    now: '这一次',
    open: '打开',
    erase: '删掉',
    erased: '删掉了：{date}。',
    compare: '和这次比',
    since: '和{date}那次比',
    compareFailed: '这两次没有比出来。您记的还在，刷新页面再试。',
    gone: '不再像的原因',
    new: '新出现的原因',
    moved: '有变化的原因',
    cured: '已经处理好的',
    back: '又出现的',
    done: '做完的',
    newSteps: '新加的步骤',
    dropped: '不用再做的',
    stillOpen: '还有 {n} 步没做，照着计划接着做。',
    reopened: '要重新做的',
    also: '还有',
    eraseAll: '全部清除',
    eraseAllSure: '记过的、正在填的，都会从这部手机里删掉，找不回来。确定吗？',
    eraseAllYes: '全部删掉',
    eraseAllNo: '先留着',
    allErased: '已经全部清除，这部手机里什么都没有留。',
  },
}

export const en: TakeWords = {
  title: 'Take it along',
  lead: 'All of it is made on your phone; nothing is sent.',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{weekday} {day} {month}',
  dayOfYear: '{weekday} {day} {month} {year}',
  month: '{month} {year}',
  image: {
    title: 'Save as a picture',
    help: 'One picture with what to do today and the days to come. It works inside WeChat too.',
    make: 'Make the picture',
    done: 'Here it is: press and hold it to save. On a computer, right-click it.',
    failed: 'This browser cannot draw the picture. Copy the text instead, or take a screenshot.',
    alt: 'Picture of the LimitCheck result: {headline}',
    next: 'The days to come',
    moreReasons: '{n} more: see the page or the print-out',
    moreDays: '{n} more {n|day|days}: see the page or the calendar',
    scam: 'Nobody can restore a limit for money. Whoever asks for money or a code is a fraud.',
  },
  text: {
    title: 'Copy as text',
    help: 'The reasons, how each step is done and when to look, to send to yourself or your family.',
    copy: 'Copy all of it',
    share: 'Share the text…',
    shared: 'Handed to the app that you chose.',
    notShared: 'Nothing was shared. You can copy instead.',
    start: 'Start: {date}',
    check: 'See what came of it: {date}',
    bring: 'Bring: {list}',
    where: 'Where: {place}',
    careful: 'Careful: {text}',
    notExpect: 'Do not expect: {text}',
    lender: 'It may also be a change on the lender’s side; from outside these cannot be told apart.',
  },
  calendar: {
    title: 'Put the days in your calendar',
    help: 'Your phone reminds you when to pay and when to look. The titles do not show that it is about a loan.',
    file: 'Download the calendar file',
    fileName: 'business-reminders.ics',
    fileHint: 'If nothing happens inside WeChat or Alipay, choose “open in browser” from the menu and download there, or copy the days.',
    copy: 'Copy these days',
    failed: 'The calendar file could not be made. Copy the days and note them yourself.',
    heading: 'Days to remember',
  },
  link: {
    title: 'Go on with another phone',
    help: 'Your answers stand in the link itself; the website keeps nothing. Open it to read on or change something.',
    warn: 'Whoever has the link can read your answers. Send it only to yourself or to somebody you trust.',
    words: 'Put in my own words too: what happened, the platform’s prompts, notes, and names of payments. Without them the result may differ from this one.',
    copy: 'Copy the link',
    none: 'This page was opened from a file and has no address, so there is no link. Use the picture or the text above.',
    tooLong: 'There is too much in your answers: the link would be too long to send. Use the picture or the text above.',
    tooLongWithWords: 'With your own words the link is too long and would be cut. Untick the box above to copy it.',
  },
  print: {
    title: 'Print or save as PDF',
    help: 'One or two A4 pages, to have at hand at the counter or on the phone.',
    press: 'Print',
    hint: 'If nothing happens, open this page in a browser and print there, or use the picture or the text above.',
    cannot: 'Printing does not work here. Open this page in a browser and print there, or use the picture or the text above.',
    qr: 'Print a QR code',
    qrHelp: 'Scanned with a phone, it opens your answers (without your own words). Untick this if somebody else will see the paper.',
    heading: 'LimitCheck result',
    today: 'Do these first',
    plan: 'Step by step',
    step: 'What to do',
    start: 'From',
    check: 'Look on',
    owed: 'What you owe stays due',
    reasons: 'Possible reasons',
    never: 'Never do this',
    rights: 'Your rights',
    dates: 'Days to remember',
    more: 'More than fits here is on the page: {list}.',
    moreHow: 'how to do step {list}',
    moreWhere: 'what to bring, where to go and what to mind in step {list}',
    moreWhereAll: 'what to bring, where to go and what to mind in each step',
    moreReasons: 'what the reasons mean',
    moreWarnings: 'why not to do these things',
    moreRights: 'your rights',
    moreAnd: '; ',
    about: 'Where this sheet comes from',
    madeOn: 'As things stood on {date} · program {core} · knowledge {knowledge}',
    receipt: 'To check: answers {profile} · result {result}',
    scan: 'Scan to read on or change something. The code holds your answers, without your own words.',
    qrTooBig: 'There is too much in your answers for a QR code. To read on with another phone, use “Copy the link” on the page.',
    qrNoAddress: 'This page has no address, so there is no QR code.',
    qrMissing: 'The QR code did not load; try again online. Printing works without it.',
    qrOff: 'No QR code was printed.',
  },
  diary: {
    title: 'Keep it on this phone',
    help: 'Next time you see what changed. It stays in this browser on this phone, where anybody who uses the phone can see it; 12 times at most.',
    keep: 'Keep this one',
    kept: 'Kept.',
    keptDropped: 'Kept. There were 12 already, so the oldest ({date}) was dropped.',
    full: 'Not kept: the phone has no more room for this page. Erase a few old ones and try again, or save the picture.',
    blocked: 'This browser does not let pages keep anything. Save the picture or copy the text instead.',
    none: 'Nothing has been kept yet.',
    list: 'Kept so far',
    now: 'This one',
    open: 'Open',
    erase: 'Erase',
    erased: 'Erased: {date}.',
    compare: 'Compare with now',
    since: 'Compared with {date}',
    compareFailed: 'The two could not be compared. What you kept is still there; reload the page and try again.',
    gone: 'No longer pointed to',
    new: 'New reasons',
    moved: 'Reasons that changed',
    cured: 'Dealt with',
    back: 'Back again',
    done: 'Done',
    newSteps: 'New steps',
    dropped: 'No longer needed',
    stillOpen: 'Steps of the plan still open: {n}.',
    reopened: 'To do again',
    also: 'Also',
    eraseAll: 'Erase everything',
    eraseAllSure: 'What was kept and what you are filling in will be erased from this phone for good. Are you sure?',
    eraseAllYes: 'Erase it all',
    eraseAllNo: 'Leave it',
    allErased: 'Everything is erased; nothing is left on this phone.',
  },
}
