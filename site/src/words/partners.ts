/**
 * Words of the configurator page, in both languages side by side; no bundle of the app has them. What stands between
 * backticks is set as code, and {free} is the line that every check bears at its top.
 */
import type { Form } from '../configurator/choices.ts'
import type { Faint } from '../configurator/contrast.ts'
import type { Locale } from '../language/pack.ts'
import type { Loading, Mode, Theme } from '../widget/api.ts'

/** Field is one choice: its name, a word of help, and the names of its options where it has some. */
interface Field<Option extends string = never> {
  readonly label: string
  readonly help: string
  readonly options: Readonly<Record<Option, string>>
}

/** Passage is a part of the documentation; terms are names of code with what they mean. */
export interface Passage {
  readonly title: string
  readonly text: readonly string[]
  readonly terms?: readonly (readonly [name: string, meaning: string])[]
  readonly after?: readonly string[]
}

export interface PartnersWords {
  readonly title: string
  readonly lead: string
  readonly check: string
  readonly choose: string
  readonly chooseText: string
  readonly choices: string
  readonly fields: {
    readonly form: Field<Form>
    readonly theme: Field<Theme>
    readonly locale: Field<'page' | Locale>
    readonly product: Field<'none'>
    readonly mode: Field<Mode>
    readonly loading: Field<Loading>
    readonly minHeight: Field
    readonly shareWith: Field
    readonly brand: Field
  }
  readonly picker: string
  readonly noColor: string
  readonly faint: Readonly<Record<Faint['where'], string>>
  readonly preview: string
  readonly previewText: string
  readonly hears: string
  readonly hearsText: string
  readonly hearsNothing: string
  readonly code: string
  readonly codeText: string
  readonly copy: string
  readonly noScript: string
  readonly guide: Readonly<Record<PassageName, Passage>>
}

export type PassageName = 'how' | 'html' | 'vue' | 'react' | 'wordpress' | 'miniProgram' | 'csp' | 'trustedTypes' | 'hear' | 'prefill' | 'share' | 'look' | 'parts'
  | 'privacy' | 'line' | 'without' | 'pinned'

const chinese: PartnersWords = {
  title: '把额度体检放到您的网站上',
  lead: '几行代码，商家就能在您的网页里自查。免费，填的内容不会发给我们。',
  check: '先看看额度体检本身',
  choose: '选一选，抄过去',
  chooseText: '不选也行，默认的就能用。',
  choices: '选项',
  fields: {
    theme: { label: '深浅', help: '跟着网页：网页是深色，它就是深色。', options: { auto: '跟着网页', light: '浅色', dark: '深色' } },
    locale: { label: '语言', help: '跟着网页：看离它最近的 `lang`。', options: { page: '跟着网页', 'zh-CN': '中文', en: '英文' } },
    product: { label: '先选好哪个产品', help: '商家可以改。', options: { none: '不先选' } },
    mode: { label: '怎么放进去', help: '组件：和您的网页在一起。框架：和您的网页隔开。自动：先试组件，不行就换框架。', options: { auto: '自动', element: '组件', frame: '框架' } },
    loading: { label: '什么时候载入', help: '快看到时：在那之前只下载 2\u00a0KB。', options: { lazy: '快看到时', eager: '马上' } },
    minHeight: { label: '预留高度（像素）', help: '载入前先占住位置，网页就不会跳。填 0 就不预留。', options: {} },
    shareWith: { label: '商家可以把结论交给谁', help: '写您的名称。不写，商家就没有“发给谁”的按钮。', options: {} },
    brand: { label: '您的颜色', help: '按钮和链接用它，比如 `#1a4f9c`。不填就用我们的。', options: {} },
    form: { label: '代码写法', help: '只有脚本：标签由脚本放在自己后面，载入前不占位置。', options: { tag: '脚本加标签', script: '只有脚本' } },
  },
  picker: '在色盘里选',
  noColor: '这不是颜色。写成 # 加六位，比如 #1a4f9c。',
  faint: {
    button: '按钮上的字看不清：对比度只有 {contrast}，至少要 4.5。换深一点或浅一点的颜色。',
    light: '浅色底上的链接看不清：对比度只有 {contrast}，至少要 4.5。换深一点的颜色，或者把深浅定为“深色”。',
    dark: '深色底上的链接看不清：对比度只有 {contrast}，至少要 4.5。换浅一点的颜色，或者把深浅定为“浅色”。',
  },
  preview: '看看效果',
  previewText: '下面就是真的，能填，能出结果。',
  hears: '您的网页这时听到的',
  hearsText: '填一填，就能看到：事件里没有答案。',
  hearsNothing: '还没有。',
  code: '要抄的代码',
  codeText: '贴在网页里想放它的地方。标签中间的字，在它打开前和打不开时显示，可以换成您自己的。',
  copy: '复制代码',
  noScript: '没有脚本，这里只能给出默认的代码。请把 `limitcheck.example` 换成本页的域名。',
  guide: {
    how: { title: '怎么放进去', text: ['一个网页放几个都行。脚本可以写在任何位置，写一次就够。'] },
    html: { title: '普通网页', text: ['把上面的代码贴进去就可以。如果您的安全策略不许写 `<style>`，把那几行放进您自己的样式表。'] },
    vue: { title: 'Vue 3', text: ['告诉编译器这不是 Vue 组件。`profile` 前面的点不能少，这样传的是对象，不是文字。'] },
    react: { title: 'React 19', text: ['React 19 认得自定义元素，会把脚本提到 `<head>`，并且只载入一次。事件名前面加 `on`。'] },
    wordpress: { title: 'WordPress', text: ['加一个“自定义 HTML”区块，把上面的代码贴进去。保存以后脚本不见了，说明您的账号不能写脚本，请管理员来贴。'] },
    miniProgram: {
      title: '微信、支付宝小程序',
      text: ['小程序里不能用这个标签，只能用 `web-view` 打开整个网页：'],
      after: ['域名要先在小程序后台登记，通常还要在域名下放一个校验文件。所以多半要在您自己的域名上放一份，见最后一节。微信的个人小程序不能用 `web-view`。', '我们还没有在微信和支付宝里试过。'],
    },
    csp: {
      title: '安全策略（CSP）要放行什么',
      text: ['您的网页没有 Content-Security-Policy，就不用看这一节。有的话，把下面这些并到已有的同名指令里。'],
      terms: [
        ['auto', '能用组件就用组件，不行就用框架，所以两样都放行。'],
        ['element', '`\'wasm-unsafe-eval\'` 只允许编译 WebAssembly，不允许 eval。'],
        ['frame', '只要脚本和框架这两样。'],
      ],
      after: ['自动方式会先试一次组件。策略不放行时，浏览器控制台里会留下一条记录，然后换成框架，这是正常的。', '组件方式里，商家可以把结论存成图片。要让图片显示出来，再放行 `img-src data: blob:`。', '用 nonce 的网页，把 nonce 写在脚本标签上，后面的脚本会带上它。'],
    },
    trustedTypes: { title: '要求 Trusted Types 的网页', text: ['组件方式再加上这两个名字：'] },
    hear: {
      title: '您的网页能听到什么',
      text: ['事件从标签冒泡出来。除了商家自己按按钮交出来的那一份，事件里没有答案，也没有原因。'],
      terms: [
        ['limit-check-ready', '可以用了。'],
        ['limit-check-answer', '商家答了一项。不说是哪一项，也不说答了什么。'],
        ['limit-check-result', '结果显示出来了。不说是什么。'],
        ['limit-check-error', '出了问题。`detail.code` 是 `load`（没载入）、`core`（分析出错）、`blocked`（被策略挡住）或 `unsupported`（浏览器太旧）。'],
        ['limit-check-shared', '商家按了按钮，把看到的那一份交给您。'],
        ['state', '标签上的属性，给样式用：`idle`、`loading`、`ready`、`error`、`unsupported`。'],
        ['assess()', '显示到目前为止的结果。返回的 Promise 里什么也没有。'],
        ['reset()', '清空填过的内容。'],
      ],
    },
    prefill: {
      title: '替商家先填一些',
      text: ['您已经知道的，可以先填上，商家少打字。每一条都会先给商家看，商家点“用这些”之前都不算数，不对的可以去掉。'],
      after: ['第二种写在标签上。字段见源码里的 `profile.schema.json`；有一处写错，整份都不用，浏览器控制台里会说哪里错。', '只填商家同意您用的内容。'],
    },
    share: {
      title: '商家愿意交给您的',
      text: ['写了 `share-with`，结果下面才有“发给谁”的按钮。商家不按，您什么也收不到。按之前，商家看得到要发的原样。', '发的是：可能的原因、判断的把握，和一张可以核对的回执。填的内容、写的话、金额都不在里面。'],
      after: ['收到以后怎么用，由您负责。放贷机构请注意：这是商家自己填的，不能拿来当审批依据。'],
    },
    look: {
      title: '颜色和样式',
      text: ['这些自定义属性写在 `limit-check` 上，两种方式都管用。深浅两套颜色会一起被换掉，所以换了底色，也要换上面的字。'],
      terms: [
        ['--limit-check-brand', '按钮和链接'],
        ['--limit-check-on-brand', '按钮上的字'],
        ['--limit-check-ground', '最底下的颜色'],
        ['--limit-check-card', '卡片和输入框的底'],
        ['--limit-check-ink', '正文'],
        ['--limit-check-soft', '次要的字'],
        ['--limit-check-line', '分隔线'],
        ['--limit-check-edge', '输入框和按钮的边'],
        ['--limit-check-wash', '浅浅的底色'],
        ['--limit-check-focus', '键盘走到时的框'],
        ['--limit-check-danger', '警告'],
        ['--limit-check-radius', '按钮、卡片和输入框的圆角'],
        ['--limit-check-font', '字体'],
      ],
    },
    parts: {
      title: '用 ::part 改单个部件',
      text: ['只有组件方式才行：`question`、`input`、`primary-button`、`secondary-button`、`status`、`card`、`headline`，还有外面的 `frame` 和 `check`。旧浏览器不认识，不影响使用。'],
    },
    privacy: {
      title: '隐私',
      text: [
        '分析在商家的浏览器里做，填的内容不会发给我们。我们的服务器只看得到有人来取文件，像任何网站一样。',
        '组件和您的网页在一起：您网页里的脚本，包括统计和广告的脚本，有办法读到商家填的内容。组件不在浏览器里保存任何内容。',
        '框架在我们的域名下：您网页里的脚本读不到里面。载入完成后，它会让浏览器拒绝自己再发请求，并把发了几个请求写在下面。草稿只留在商家的浏览器里。',
        '拿不准，就用框架。',
      ],
    },
    line: {
      title: '最上面的那一行',
      text: ['每一个额度体检最上面都写着：', '额度出问题的时候，骗子最多，所以这一行没有开关，样式也藏不掉。'],
    },
    without: {
      title: '没有 JavaScript 的时候',
      text: ['浏览器关了脚本、脚本没下载到、策略不放行，商家看到的就是标签中间的字。默认的代码里，是通向网页版和各种原因的链接，都不用脚本也能读。只有脚本的写法，用 `<noscript>` 里的字。', '浏览器不支持 WebAssembly 的时候，里面会显示一份自查清单。'],
    },
    pinned: {
      title: '固定版本，放在自己的服务器上',
      text: ['`/widget/v1.js` 会跟着我们更新。要用固定的版本，用 npm 包 `limit-check`：里面是同样的文件。从我们给您的包文件安装，把里面的 `embed` 整个放到您的网站上，脚本地址改成您自己的。`integrity` 的值在 `integrity.json` 里：'],
      after: ['`integrity` 只管 `v1.js` 这一个文件；其余的文件由您的服务器给出，名字里带着内容的校验码。响应头照着 `headers.json` 发，`widget/frame.html` 不要带 `X-Frame-Options`。', '这样我们连谁来取文件也看不到，安全策略里的域名就是您自己的。只是框架和您的网页在同一个域名下，隔不开您网页里的脚本。要隔开，就放到另一个域名。'],
    },
  },
}

const english: PartnersWords = {
  title: 'Put the check on your site',
  lead: 'A few lines of code, and merchants can check for themselves on your page. It is free, and nothing they fill in is sent to us.',
  check: 'See the check itself first',
  choose: 'Choose, and copy',
  chooseText: 'Nothing has to be chosen: it works as it stands.',
  choices: 'Choices',
  fields: {
    theme: { label: 'Theme', help: 'Auto: dark where your page is dark.', options: { auto: 'Auto', light: 'Light', dark: 'Dark' } },
    locale: { label: 'Language', help: 'Auto: the nearest `lang` on your page decides.', options: { page: 'Auto', 'zh-CN': 'Chinese', en: 'English' } },
    product: { label: 'Product chosen at first', help: 'The merchant can change it.', options: { none: 'None' } },
    mode: { label: 'How it is put in', help: 'Component: together with your page. Frame: kept apart from it. Auto: the component, or the frame where that cannot work.', options: { auto: 'Auto', element: 'Component', frame: 'Frame' } },
    loading: { label: 'When it loads', help: 'When nearly in view: until then it costs 2\u00a0KB.', options: { lazy: 'Nearly in view', eager: 'At once' } },
    minHeight: { label: 'Height reserved (pixels)', help: 'Keeps its place free, so that your page does not jump. 0 reserves nothing.', options: {} },
    shareWith: { label: 'Who may be handed the findings', help: 'Your name. Without one the merchant has no button for it.', options: {} },
    brand: { label: 'Your colour', help: 'For buttons and links, such as `#1a4f9c`. Empty leaves ours.', options: {} },
    form: { label: 'How the code is written', help: 'Script alone: the script puts the tag behind itself, and no place is kept before it has come.', options: { tag: 'Script and tag', script: 'Script alone' } },
  },
  picker: 'Pick a colour',
  noColor: 'This is no colour. Write # and six digits, such as #1a4f9c.',
  faint: {
    button: 'Words on buttons are hard to read: the contrast is only {contrast}, and 4.5 is the least. Take a darker or a lighter colour.',
    light: 'Links on a light ground are hard to read: the contrast is only {contrast}, and 4.5 is the least. Take a darker colour, or the dark theme.',
    dark: 'Links on a dark ground are hard to read: the contrast is only {contrast}, and 4.5 is the least. Take a lighter colour, or the light theme.',
  },
  preview: 'See it',
  previewText: 'This is the real check. You can fill it in and get a result.',
  hears: 'What your page hears meanwhile',
  hearsText: 'Fill something in and see: the events carry no answers.',
  hearsNothing: 'Nothing yet.',
  code: 'The code to copy',
  codeText: 'Paste it where the check is to stand. What is between the tags shows until it opens, and where it cannot; put your own words there if you like.',
  copy: 'Copy the code',
  noScript: 'Without scripts only the code by default can stand here. Put the domain of this page in the place of `limitcheck.example`.',
  guide: {
    how: { title: 'How to put it in', text: ['A page may hold several. The script may stand anywhere, and once is enough.'] },
    html: { title: 'Plain HTML', text: ['Paste the code above. Where your policy allows no `<style>`, put its lines into your own stylesheet.'] },
    vue: { title: 'Vue 3', text: ['Tell the compiler that this is no component of Vue’s. Keep the dot before `profile`: it passes the object and not a text.'] },
    react: { title: 'React 19', text: ['React 19 knows custom elements, lifts the script into `<head>` and loads it once. Put `on` before an event’s name.'] },
    wordpress: { title: 'WordPress', text: ['Add a “Custom HTML” block and paste the code above. If the script is gone after saving, your account may not write scripts: ask an administrator to paste it.'] },
    miniProgram: {
      title: 'WeChat and Alipay mini-programs',
      text: ['The tag does not work there. Only a `web-view` can show it, with the page’s own address:'],
      after: ['The domain has to be registered with the mini-program, mostly with a file for confirmation on it. You will likely need a copy on a domain of your own, see the last section. WeChat gives personal mini-programs no `web-view`.', 'We have tried it neither in WeChat nor in Alipay.'],
    },
    csp: {
      title: 'What your policy (CSP) has to allow',
      text: ['Without a Content-Security-Policy you can skip this. With one, add these to the directives of the same names.'],
      terms: [
        ['auto', 'The component where it can work, else the frame: so both are let in.'],
        ['element', '`\'wasm-unsafe-eval\'` lets WebAssembly be compiled, and no eval.'],
        ['frame', 'The script and the frame, nothing more.'],
      ],
      after: ['Auto tries the component first. Where the policy refuses that, the console keeps a line about it and the frame comes instead: nothing is wrong.', 'In a component, merchants can keep the findings as a picture. To have it shown, let in `img-src data: blob:` as well.', 'On a page with nonces, put yours on the script’s tag; the scripts that follow bear it, too.'],
    },
    trustedTypes: { title: 'Pages that require trusted types', text: ['The component needs these two names as well:'] },
    hear: {
      title: 'What your page can hear',
      text: ['Events bubble up from the tag. But for what a merchant hands over by pressing a button, none of them carries an answer or a reason.'],
      terms: [
        ['limit-check-ready', 'It can be used.'],
        ['limit-check-answer', 'The merchant has answered something. Neither which nor what is said.'],
        ['limit-check-result', 'A result is shown. What it says stays there.'],
        ['limit-check-error', 'Something went wrong. `detail.code` is `load` (did not come), `core` (the analysis broke down), `blocked` (by a policy) or `unsupported` (an old browser).'],
        ['limit-check-shared', 'The merchant has pressed the button and hands you what was shown.'],
        ['state', 'An attribute of the tag, for your styles: `idle`, `loading`, `ready`, `error`, `unsupported`.'],
        ['assess()', 'Shows the result so far. Its promise resolves to nothing.'],
        ['reset()', 'Drops every answer.'],
      ],
    },
    prefill: {
      title: 'Filling something in',
      text: ['What you know already you can fill in, to save the merchant typing. Each fact is shown first. None counts before the merchant presses “Use these”, and wrong ones can be struck.'],
      after: ['The second way writes it on the tag. The fields are in `profile.schema.json` in the source. One mistake, and none of it is used; the console says what was wrong.', 'Fill in only what the merchant lets you use.'],
    },
    share: {
      title: 'What a merchant may hand over',
      text: ['Only with `share-with` is there a button below the result. Unless the merchant presses it, you get nothing, and before that the merchant can see exactly what would be sent.', 'It is the likely reasons, how sure each is, and a receipt that can be checked. Answers, the merchant’s own words and amounts are not in it.'],
      after: ['What you do with it is your responsibility. To lenders: this is what merchants say of themselves, and no ground to decide on credit.'],
    },
    look: {
      title: 'Colours and styles',
      text: ['Set these custom properties on `limit-check`; they work in both modes. They replace the light and the dark colour at once, so whoever changes a ground also changes the words on it.'],
      terms: [
        ['--limit-check-brand', 'buttons and links'],
        ['--limit-check-on-brand', 'words on buttons'],
        ['--limit-check-ground', 'the ground of it all'],
        ['--limit-check-card', 'the ground of cards and boxes'],
        ['--limit-check-ink', 'text'],
        ['--limit-check-soft', 'text of less weight'],
        ['--limit-check-line', 'lines between things'],
        ['--limit-check-edge', 'edges of boxes and buttons'],
        ['--limit-check-wash', 'a faint ground'],
        ['--limit-check-focus', 'the frame around what has the focus'],
        ['--limit-check-danger', 'warnings'],
        ['--limit-check-radius', 'the corners of buttons, cards and boxes'],
        ['--limit-check-font', 'the typeface'],
      ],
    },
    parts: {
      title: 'Single parts, with ::part',
      text: ['In component mode only: `question`, `input`, `primary-button`, `secondary-button`, `status`, `card`, `headline`, and around them `frame` and `check`. Old browsers pass over it, and the check still works.'],
    },
    privacy: {
      title: 'Privacy',
      text: [
        'The analysis runs in the merchant’s browser, and nothing that is filled in is sent to us. Our server sees that somebody fetches files, as every site’s does.',
        'The component is part of your page: your page’s scripts, those for statistics and advertising too, could read what a merchant fills in. It stores nothing in the browser.',
        'The frame is on our domain: your page’s scripts cannot look inside. Once all is loaded, it has the browser refuse it every further request, and says below how many it has made. A draft stays in the merchant’s browser alone.',
        'If in doubt, take the frame.',
      ],
    },
    line: {
      title: 'The line at the top',
      text: ['Every check says at its top:', 'Frauds wait for people who have lost a limit. So there is no switch for this line, and no style hides it.'],
    },
    without: {
      title: 'Without JavaScript',
      text: ['Where scripts are off, did not arrive or are not allowed, the merchant sees what stands between the tags. In the code above that is a link to the page and one to the reasons, and both can be read without a script. With the script alone, it is what `<noscript>` holds.', 'Where a browser has no WebAssembly, a checklist shows inside.'],
    },
    pinned: {
      title: 'Pinned bytes, on your own server',
      text: ['`/widget/v1.js` follows our updates. To stay with one version, take the npm package `limit-check`, which holds the same files. Install it from the package file that you have from us, put all of `embed` on your site, and change the script’s address. What `integrity` has to say is in `integrity.json`:'],
      after: ['`integrity` covers `v1.js` alone. The other files come from your server, and their names bear a hash of what is in them. Send the headers of `headers.json`, and no `X-Frame-Options` for `widget/frame.html`.', 'Then we do not even see who fetches files, and the domain in your policy is your own. But a frame on your own domain keeps none of your page’s scripts out; for that, put it on another domain.'],
    },
  },
}

export const partners: Readonly<Record<Locale, PartnersWords>> = { 'zh-CN': chinese, en: english }
