# 工作组对其立场的看法：表态、共识、征询、异议、认定、申诉；协调人的工作台。

## 多处使用的词语

person-you = 您
person-somebody = 一名成员
person-nobody = 无人
column-when = 时间
column-version = 版本
column-receipt = 回执
list-next = { $before }、{ $next }
list-last = { $before }和{ $last }
stakeholder-other = 其他
share = { $percent }%
share-exact = { $percent }%（{ $exact }）
share-hidden = 不显示
share-none = 尚无
position-designation = 认定
consensus-to-stance = 作出或更改您的表态
consensus-to-standing = 查看立场的现状及原因

## 图

picture-table = 以表格显示相同内容
picture-group = { $group }：{ $verdict }
picture-taken = { $members }人中有{ $taken }人参与
picture-took-part = 已参与
picture-silent = 未表态
picture-stances = 各利益攸关方群体的表态
    .words = 每个利益攸关方群体一条，宽度相同，因为每个群体的分量相同。条的各部分是其成员的表态，从支持到不明白；空白部分是尚未表态的成员。下面的表格列出数字。
picture-part = 哪些人已参与
    .words = 每个利益攸关方群体一条，宽度相同。填充部分是已作出表态的成员，不论表态内容。下面的表格列出数字。

## 利益攸关方群体

stakeholders-title = 各利益攸关方群体的态度
stakeholders-how = 每个利益攸关方群体的分量相同，不论成员多少。
stakeholders-caption = 利益攸关方群体及其成员的表态
stakeholders-group = 利益攸关方群体
stakeholders-verdict = 态度
stakeholders-members = 计入统计的成员
stakeholders-taken = 已参与
stakeholders-share = 赞成案文的比例
stakeholders-hidden = 由于有的群体人数太少，数字会透露个人的想法，因此不显示数字。
stakeholders-thin = 仅一人代表该群体发言
stakeholders-uncovered = 参与者太少
stakeholders-unheard = 尚未听取其意见：{ $groups }。
stakeholders-all-heard = 每个利益攸关方群体都有人参与。
metric-equal = 各群体比例的平均值
metric-lowest = 群体的最低比例
metric-heads = 按人数计算的比例
metric-heads-how = 仅供显示，不起决定作用。
metric-part = 已参与

## 用文字表述的地位

phrase-unheard = { $phrase }尚未听取其意见的群体：{ $groups }。
phrase-full_consensus = 作出决定的{ $agreed }名成员全部同意（共有{ $members }名成员）。
phrase-consensus = 同意{ $dissents ->
        [0] {""}
       *[other] ，记录了{ $dissents }项不同意见
    }{ $abstaining ->
        [0] {""}
       *[other] ；{ $groups }未作决定
    }。
phrase-pending_objections = 讨论中：{ $objections }项异议尚未答复。
phrase-unresolved_objection = 获得广泛支持；{ $objections }项异议{ $known ->
        [0] {""}
       *[other] （依据：{ $grounds }）
    }未消除。
phrase-significant_opposition = 经过审议{ $supporting ->
        [0] {""}
       *[other] ；{ $supported }支持
    }{ $opposing ->
        [0] {""}
       *[other] ；{ $opposed }反对
    }{ $dividing ->
        [0] {""}
       *[other] ；{ $divided }中有相当一部分成员反对
    }；未达成一致。
phrase-insufficient_support = 没有反对，但各群体的支持不够；未达成一致。
phrase-divergence = 经过审议；意见不一；未达成一致。
phrase-minority_view = { $by ->
        [0] { $members ->
            [0] 已经提出，无人支持
           *[other] 由{ $members }名成员提出
        }
       *[other] 由{ $groups }提出
    }；不是工作组的立场。
phrase-consensus_against = 经过审议，未获支持。
phrase-insufficient_basis = 未作评估{ $many ->
        [0] {""}
       *[other] ：{ $reasons }
    }。
phrase-not_eligible = 超出任务授权{ $many ->
        [0] {""}
       *[other] ：{ $checks }
    }。
gate-WINDOW_SHORT = 案文开放的时间不够长
gate-TEXT_CHANGED_LATE = 案文更改的时间太近
gate-TIME_REQUEST_OPEN = 有人请求更多时间
gate-QUORUM = 参与的成员太少
gate-COVERAGE = 参与的群体太少
gate-TEXT_UNCLEAR = 多名成员认为案文不明确
gate-NOBODY_DECIDED = 没有群体作出决定
gate-other = 有一项条件未满足

## 理由：各涉及什么

reason-code-MANDATE_FAIL = 任务授权检查项获得通过
reason-code-MANDATE_PENDING = 任务授权检查项尚未全部回答
reason-code-WINDOW_SHORT = 案文已开放的天数
reason-code-TEXT_CHANGED_LATE = 案文上次实质性更改以来的天数
reason-code-TIME_REQUEST_OPEN = 未决的延时请求
reason-code-QUORUM = 已参与的成员
reason-code-COVERAGE = 有足够成员参与的利益攸关方群体
reason-code-GROUPS_MISSING = 参与者太少的利益攸关方群体
reason-code-THIN = 仅一人代表发言的利益攸关方群体
reason-code-TEXT_UNCLEAR = 不理解案文的成员
reason-code-NOBODY_DECIDED = 已作出决定的利益攸关方群体
reason-code-OBJECTION_UNADDRESSED = 一项尚无结论的异议
reason-code-OBJECTION_STANDS = 一项未消除的异议
reason-code-OBJECTION_MAINTAINED = 一项不接受结论而坚持的异议
reason-code-LOW_ACTIVE_SUPPORT = 有积极支持的利益攸关方群体
reason-code-EQUAL_GROUP_SHARE = 各利益攸关方群体比例的平均值
reason-code-WEAKEST_GROUP = 利益攸关方群体的最低比例
reason-code-ALL_GROUPS_OPPOSE = 所有作出决定的利益攸关方群体均反对
reason-code-GROUPS_ABSTAIN = 未作决定的利益攸关方群体
reason-code-DISSENT_NOTED = 记录在案的不同意见
reason-code-UNANIMITY = 所有成员都赞成或可以接受

## 理由：查明的情况和所需条件

reason-said-MANDATE_FAIL = { $passed ->
        [yes] 任务授权检查项均已回答并通过。
       *[other] 有一个任务授权检查项未通过：工作组无权这样说。
    }
reason-said-MANDATE_PENDING = 任务授权检查项尚未全部回答。
reason-said-WINDOW_SHORT = 案文已开放{ $observed }天。要求为{ $required }天。
reason-said-TEXT_CHANGED_LATE = 案文上次实质性更改是在{ $observed }天前。要求{ $required }天内没有此类更改。
reason-said-TIME_REQUEST_OPEN = { $observed ->
        [0] 没有延时请求等待答复。
       *[other] { $observed }项延时请求等待答复。
    }
reason-said-QUORUM = { $observed ->
        [0] 无人参与。
       *[other] 已有{ $observed }人参与。
    }要求为{ $required }。
reason-said-COVERAGE = { $observed ->
        [0] 没有一个利益攸关方群体有足够的人参与。
       *[other] { $observed }个利益攸关方群体有足够的人参与。
    }要求为{ $required }。
reason-said-GROUPS_MISSING = { $groups }的参与者太少。
reason-said-THIN = 仅有一人代表发言的群体：{ $groups }。
reason-said-TEXT_UNCLEAR = { $observed ->
        [0] 无人表示案文不明确。
       *[other] { $observed }人不理解案文。
    }不超过{ $required }不构成障碍。
reason-said-NOBODY_DECIDED = { $observed ->
        [0] 没有利益攸关方群体作出决定。
       *[other] { $observed }个利益攸关方群体已作出决定。
    }
reason-said-OBJECTION_UNADDRESSED = 有一项异议尚无结论。{ $many ->
        [0] {""}
       *[other] { $groups }中有相当一部分成员附议。
    }
reason-said-OBJECTION_STANDS = 有一项异议未消除：结论认为它尚未得到处理。{ $many ->
        [0] {""}
       *[other] { $groups }中有相当一部分成员附议。
    }
reason-said-OBJECTION_MAINTAINED = 有一项异议不接受结论而予以坚持。{ $many ->
        [0] {""}
       *[other] { $groups }中有相当一部分成员附议。
    }
reason-said-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $observed ->
            [0] 无人积极支持案文。
           *[other] { $observed }人积极支持案文。
        }
       *[other] { $observed ->
            [0] 没有一个利益攸关方群体有人积极支持案文。
           *[other] { $observed }个利益攸关方群体有人积极支持案文。
        }
    }要求为{ $required }。
reason-said-EQUAL_GROUP_SHARE = 各群体比例的平均值为{ $observed }。要求为{ $required }。
reason-said-WEAKEST_GROUP = 群体的最低比例为{ $observed }{ $many ->
        [0] {""}
       *[other] （见于{ $groups }）
    }。要求为{ $required }。
reason-said-ALL_GROUPS_OPPOSE = 所有作出决定的利益攸关方群体均反对：{ $groups }。
reason-said-GROUPS_ABSTAIN = { $groups }未作决定。
reason-said-DISSENT_NOTED = 不同意见已记录在案{ $observed ->
        [0] {""}
       *[other] ：{ $observed }人
    }。
reason-said-UNANIMITY = 所有成员都赞成或可以接受，没有人未表态。

reasons-title = 逐项理由
reasons-how = 级别所依据的每项条件和检验，不论是否满足。未满足的列在前面。
reasons-caption = 评估的理由
reasons-result = 结果
reasons-what = 考察的内容
reasons-rule = 规则
reasons-met = 已满足
reasons-unmet = 未满足
reasons-note = 说明
reasons-objection = 阅读该异议

## 怎样会改变级别

lacking-title = 怎样会改变级别
lacking-nothing = 没有缺项。
lacking-not-shown = 仅列出不取决于表态的内容：目前不向您显示表态。
lacking-MANDATE_FAIL = 未通过的任务授权检查项获得通过。
lacking-MANDATE_PENDING = 每个任务授权检查项都得到回答。
lacking-WINDOW_SHORT = 案文再开放{ $amount }天。
lacking-TEXT_CHANGED_LATE = 再有{ $amount }天没有实质性更改。
lacking-TIME_REQUEST_OPEN = 答复{ $amount }项延时请求。
lacking-QUORUM = 再有{ $amount }人参与。
lacking-COVERAGE = 再有{ $amount }个利益攸关方群体有足够的人参与{ $many ->
        [0] {""}
       *[other] （可以来自{ $groups }）
    }。
lacking-GROUPS_MISSING = { $groups }有更多的人参与。
lacking-THIN = 需要有第二个人参与的群体：{ $groups }。
lacking-TEXT_UNCLEAR = 不理解案文的人减少{ $amount }人。
lacking-NOBODY_DECIDED = 有一个利益攸关方群体作出决定。
lacking-OBJECTION_UNADDRESSED = 就一项异议作出结论。
lacking-OBJECTION_STANDS = 有一个版本体现该异议，或撤回该异议。
lacking-OBJECTION_MAINTAINED = 不再坚持该异议。
lacking-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] 再有{ $amount }人积极支持案文。
       *[other] 再有{ $amount }个利益攸关方群体有人积极支持案文。
    }
lacking-EQUAL_GROUP_SHARE = { $known ->
        [yes] 各群体比例的平均值再提高{ $amount }。
       *[other] 提高各群体比例的平均值。
    }
lacking-WEAKEST_GROUP = { $known ->
        [yes] { $groups }的比例再提高{ $amount }。
       *[other] 提高{ $groups }的比例。
    }
lacking-ALL_GROUPS_OPPOSE = { $groups }中有一个利益攸关方群体不反对。
lacking-GROUPS_ABSTAIN = { $groups }作出决定。
lacking-DISSENT_NOTED = 没有人持不同意见。
lacking-UNANIMITY = 所有人都赞成。

## 您的表态

stance-title = 您的表态
stance-call-open = 共识征询截至{ $at }
stance-call-over = 共识征询结束于{ $at }
stance-call-see = 查看征询
stance-call-none = 目前没有共识征询。您现在就可以表态；一旦发起征询，您的表态即计入，您可以随时更改。
stance-seen-open = 工作组成员可以看到您的表态和理由。其他人只看到数字，而且仅限于没有人数很少的利益攸关方群体时。
stance-seen-after-own = 已表态的人可以看到其他人的表态。在您表态之前，您看不到他们的表态。
stance-seen-after-close = 征询关闭之前，没有人看到您的表态。您已参与一事会以数字显示。
stance-own = 您目前的表态
stance-own-none = 您尚未就此立场表态。
stance-own-version = 针对版本{ $version }
stance-receipt = 记录中的条目
stance-stale = 针对先前案文
stance-stale-how = 案文此后有实质性更改，您的表态不再计入：请阅读新案文，并重新表态。
stance-uncounted = 未计入
stance-confirm = 对新案文维持此表态
stance-take-back = 撤回：改为中立
stance-take = 作出表态
stance-change = 更改表态
stance-not-designated = 此立场的地位已经认定，不再接受表态。
stance-not-closed = 此立场已关闭，不再接受表态。
stance-not-written = 此立场尚无案文，没有可以表态的内容。
stance-not-signed-in = 请登录后表态。
stance-not-member = 由工作组成员表态。您不是成员。
stance-not-role = 由主席、协调人和利益攸关方表态。您的角色不作表态。
stance-not-step = 从审议步骤到有效性步骤可以表态。提案目前处于其他步骤。
stance-not-designator = 此次征询后由您认定地位，因此您不在其中表态。
stance-not-over = 征询的期限已过，不再接受表态。
stance-objection = 如果您提出异议：您的异议
stance-objection-how = 提出异议者至少应支持一项说明问题所在的异议。请加入已有的异议，或提出自己的异议。工作组必须予以处理。
stance-objection-behind = 您已支持一项未决异议。此处无需再填写。
stance-objection-new = 提出自己的异议
stance-objection-new-how = 如果您加入已有异议或不提出异议，请留空。
stance-text = 案文
stance-text-version = 版本{ $version }
stance-history = 您先前的表态
stance-history-caption = 已作出的表态，最新的在前

cast_stance = 保存我的表态
    .done = 您的表态已保存。
    .stance = 您对此案文有何看法？
    .reason = 您的理由
    .reason-hint = 提出异议时必填。其他情况下有助于他人了解您的看法。
    .objection_id = 加入此异议
    .objection-ground = 依据
    .objection-summary = 异议，用一两句话说明
    .objection-harm = 您预计的损害
    .objection-remedy = 怎样更改可消除您的异议
    .objection-anchor = 涉及的文段
    .objection-anchor-hint = 与案文逐字一致。
    .objection-focal_point_of = 代表您担任联络人的社群

## 立场的现状

consensus-title = 对此立场的共识
consensus-basis = 依照
consensus-as-of = 截至
consensus-electorate = 哪些人计入统计
consensus-mandate = 任务授权
electorate-counted = { $counted }人。
electorate-joined = 其中{ $joined }人在征询发起后加入。
electorate-departed = 其中{ $departed }人已退出，其表态保留到案文有实质性更改为止。
standing-advised = 评估所建议的级别
standing-not-shown = 目前不向您显示级别，因为这会透露他人的想法。待征询允许时即会显示：在您表态之后，或在征询关闭之后。
level-held = { $days ->
        [0] 该级别自今日起保持。
       *[other] 该级别已保持{ $days }天。
    }
level-fragile = 该级别取决于{ $persons }个人：其中任何一人改为中立，级别就会改变。
level-designated = 认定的级别
designation-of = 对版本{ $version }的第{ $number }次评定
designation-review-until = 可审查至{ $at }。
designation-challenge-until = 可质疑至{ $at }。
designation-read = 阅读认定
designation-none = 尚未作出任何认定。评估只是建议；由协调人在征询之后作出认定。
designation-way = 此立场的认定、审查和质疑

course-title = 形成过程
course-none = 尚无可显示的内容：过程从第一个表态或异议开始。
course-picture = 比例随时间的变化
    .words = 从第一天到最后一天的三条线：各群体比例的平均值、群体的最低比例、按人数计算的比例。越高表示越一致。带编号的虚线标出级别改变的日子；下面的列表说明如何改变。表格列出每一个点。
course-part = 参与情况随时间的变化
    .words = 从第一天到最后一天的一条线：计入统计的成员中已表态者所占的比例。表格列出每一个点。
course-all = 100%
course-needs-equal = 所需平均值：{ $share }
course-needs-lowest = 所需最低比例：{ $share }
course-changes = 级别的改变
course-change = 从“{ $before }”改为“{ $after }”
course-entry = 导致改变的条目
course-by-clock = （时间推移）
course-caption = 共识的变化过程，逐点列出
course-level = 级别
course-open-objections = 未决异议
course-thinned = 共保留{ $total }个点；此处显示首末两点、级别改变的点以及其间的部分点。

calls-title = 共识征询
calls-none = 尚未就此立场发起共识征询。
calls-all = 整个提案的征询和立场
call-round = 第{ $round }次共识征询

objections-title = 异议
objections-how = 每项异议都会得到答复，并连同处理结果记录在案。任何异议都不会因沉默或时间推移而关闭。
objections-none = 无人提出异议。
objection-not-shown = 其内容不予显示。
objection-maintained = 坚持异议
objection-overdue = 答复逾期
objection-vacant = 无人持有
objection-backers = { $backers }人支持{ $many ->
        [0] {""}
       *[other] ，来自{ $groups }
    }
objection-age = { $days ->
        [0] 今日提出
       *[other] { $days }天前提出
    }，{ $answered ->
        [yes] { $response ->
            [0] 当日答复
           *[other] { $response }天后答复
        }
       *[no] 尚未答复
    }
objection-sustained = { $groups }中有相当一部分成员附议。
objection-met-in = 版本{ $version }已体现
objection-finding = 结论：
objection-raise-how = 请说明问题所在、您预计的损害以及怎样更改可消除您的异议。说得越具体，就越容易在案文中体现。
objection-not-now = 此立场不再接受异议。
objection-not-over = 征询的期限已过；不再接受异议。

raise_objection = 提出异议
    .done = 您的异议已提出，将得到答复。
    .ground = 依据
    .summary = 异议，用一两句话说明
    .harm = 您预计的损害
    .remedy = 怎样更改可消除您的异议
    .anchor = 涉及的文段
    .anchor-hint = 与案文逐字一致。
    .focal_point_of = 代表您担任联络人的社群

stances-title = 表态
stances-caption = 成员的表态
stances-member = 成员
stances-stance = 表态
stances-members-only = 表态仅向工作组成员列出。
stances-not-shown = 征询目前不向您显示他人的表态。您自己的表态已列出。
stances-none = 尚无人表态。
stances-one-history = 此表态的形成过程
stale-title = 需要重新询问
stale-how = 这些成员在案文有实质性更改之前表态。其表态不再计入。
stale-version = 针对版本{ $version }表态

## 提案的共识

overview-title = 共识
overview-lead = 本提案各立场的现状。不以投票作决定：关键在于每个利益攸关方群体能否接受，以及每项异议的处理结果。
overview-none = 尚无立场。立场在审议步骤中撰写。
overview-lowest = 最低级别：
overview-no-lowest = 目前不显示
overview-incomplete = 还有此处未列出的立场。
overview-topic = 议题：
overview-hidden = 目前不显示级别
overview-designated = 认定：{ $level }（{ $state }）
overview-objections = { $objections ->
        [0] 没有未决异议
       *[other] { $objections }项未决异议
    }
overview-call = { $call }：{ $state }，截至{ $at }
call-open-how = 征询请所有人在某日之前表态。发起时，规则和计入统计的成员即行固定。
call-open-nothing = 目前没有可以发起征询的立场：立场须有案文，且没有正在进行的其他征询。
call-open-not-step = 共识征询在有效性步骤中发起。
call-output-option = { $output }（至少开放{ $days }天）

open_call = 发起共识征询
    .done = 征询已发起，并已通知成员。
    .output_type = 此立场将成为何种成果
    .output_type-hint = 这决定征询至少开放多久，以及未决异议有何作用。
    .closes_at = 截止时间
    .results = 关闭之前谁可以看到他人的表态
    .designator_id = 之后由谁认定
    .designator_id-hint = 须为既未撰写案文也未提出异议的协调人。认定人不计入统计。
    .new_information = 上次征询以来有何新情况
    .new_information-hint = 如果此前已就该议题征询，则必填。首次征询请留空。

## 一次征询

call-title = 第{ $round }次共识征询
call-designator = 认定人：
call-output-type = 用途
call-results = 关闭之前谁可以看到表态
call-opened = 发起
call-extended = 延长
call-closed = 关闭
call-days = { $days }天
call-new-information = 新情况
call-waits = 期限已过。待以下每项异议均有结论或被撤回后，征询即关闭：
call-waits-for = 异议{ $number }
call-closes-itself = 期限届满后，征询自动关闭。
call-close-how = 此次征询的期限已过，稍后即会关闭；您也可以现在关闭。
roll-title = 哪些人计入统计，哪些人已参与
roll-fixed = 征询发起时计入{ $members }名成员。群体、组织或角色的变动在征询关闭后生效。
roll-of-another = 按利益攸关方群体列出的数字属于最近一次征询；本次征询的结果见其认定。
roll-digest = 计入统计者名单的指纹：
turnout-caption = 哪些人已参与
frozen-title = 此次征询的规则
frozen-how = 这些规则在征询发起时已固定。之后更改章程对其没有影响。
frozen-groups = 预期的利益攸关方群体：
frozen-rules = 所有规则及其数值
frozen-what = 规则
frozen-value = 数值
frozen-name = 章程中的名称
frozen-yes = 是
frozen-no = 否
param-quorum_abs = 至少须参与的人数
param-quorum_frac = 计入统计者中须参与的比例
param-cov_frac = 须有足够的人参与的利益攸关方群体的比例
param-cov_min = 至少须有足够的人参与的利益攸关方群体数
param-group_min = 一个群体中构成“足够”的人数
param-active_min = 须积极支持案文的人数
param-active_groups = 至少须有积极支持的利益攸关方群体数
param-active_frac = 须有积极支持的利益攸关方群体的比例
param-unclear_abs = 从多少人起案文可视为不明确
param-unclear_frac = 超过何种比例案文即为不明确
param-sup_hi = 从何种比例起群体视为支持或接受
param-sup_lo = 不超过何种比例群体视为反对
param-decided_frac = 参与者中须赞成或反对的比例，否则群体视为弃权
param-aside_weight = 保留意见者计入群体比例的份量
param-cons_seq = 共识所需的各群体比例平均值
param-cons_bmin = 构成共识时群体的最低比例
param-strong_seq = 从何种各群体比例平均值起视为“重大”反对意见
param-minority = 不超过何种各群体比例平均值即为少数意见
param-gs_frac = 群体中须有何种比例的成员附议，方视为该群体支持异议
param-min_days = 案文须开放的天数
param-freeze_days = 没有实质性更改的天数
param-strict = 由群体支持的异议即使经权衡未采纳，仍阻止共识
param-collapse_org = 一个组织只计一份，不论有多少成员参与
param-objection_policy = 未决异议的作用
param-thin_policy = 仅一人代表发言的群体

close_call = 关闭征询
    .done = 征询已关闭。

time-title = 延时请求
time-how = 需要更多时间者可提出请求并说明理由。协调人在72小时内同意或驳回；一次征询合计最多延长21天。
time-none = 无人请求更多时间。
time-one = 一项延时请求
time-asked-already = 您已请求更多时间。请等待答复。
time-own = 这是您的请求。由另一名协调人答复。
time-granted = 延长{ $days }天
time-answer = 答复：
time-lapses = 如无人答复，失效时间为
request_time = 请求更多时间
    .done = 您的请求已提交协调人。
    .reason = 您为何需要更多时间
answer_time_request = 答复请求
    .done = 请求已答复，并已告知请求者。
    .answer = 您的答复
    .days = 征询延长的天数
    .days-hint = 仅在同意时填写。
    .reason = 您的理由

## 一项异议

objection-title = 异议
objection-against = 针对立场
objection-harm = 预计的损害
objection-remedy = 怎样可以消除
objection-anchor = 文段
objection-version = 针对的版本
objection-community = 代表社群
objection-holder = 持有人
objection-raised-by = 提出人：
objection-released = 无人：持有人已撤回，但仍有附议人
objection-behind = 附议人
objection-comment = 源自评论
objection-comment-read = 阅读该评论及其讨论串
objection-since = 提出时间
objection-response-due = 答复期限
objection-answered = 最近一次实质性答复
objection-found = 作出结论
objection-contest-until = 可提出争议至
objection-weighed = 权衡过的备选方案
objection-events = 发言和行动
objection-events-none = 尚无人发言。
alternative-leave_out = 从案文中删去
alternative-defer = 推迟处理
alternative-other = 另一备选方案（如曾权衡）

objecting-title = 附议
objecting-withdrawn = 此异议已撤回。
objecting-back-how = 如果您赞同此异议，请附议。附议的利益攸关方群体越多，其分量越重。
objecting-behind = 您支持此异议。
objecting-take-over-how = 此异议已无人持有。接手者从此代表该异议发言。
objecting-released = 您已撤回此异议。仍有附议人，其中一人可以接手。
objecting-contest-how = 结论认为有一个版本已体现您的异议。如果并非如此，请说明原因，截止时间为{ $at }。
objecting-maintain-how = 结论不利于您的异议。您可以坚持异议：这会记录在案，并使您有权在认定旁附上少数意见声明。
objecting-withdraw-how = 如果异议已得到体现或不再成立，请撤回。如果您没有另作表示，您的表态将改为中立。如仍有附议人，异议会保留，由其中一人接手。
back_objection = 附议此异议
    .done = 您已附议此异议。
leave_objection = 不再附议
    .done = 您不再附议此异议。
take_over_objection = 接手此异议
    .done = 此异议现由您持有。
contest_objection = 对已体现提出争议
    .done = 此异议重新开启。
    .reason = 该版本为何没有体现异议
maintain_objection = 坚持异议
    .done = 坚持异议一事已记录在案。
    .reason = 结论为何不能令您信服
withdraw_objection = 撤回异议
    .done = 异议已撤回。
    .reason = 您为何撤回
    .stance-stance = 您今后的表态
    .stance-stance-hint = 如不选择，则改为中立。
    .stance-reason = 此表态的理由

answer-title = 答复
answer-own = 这是您的异议。您在此的发言是对答复者的回应。
answer-behind = 您支持此异议：由另一名协调人代表工作组答复。
respond_to_objection = 发言
    .done = 您的发言已记录在案。
    .body = 您的发言
    .substantive = 这是代表工作组的实质性答复
    .substantive-hint = 此后即可作出结论。异议人可以回应。

find-title = 结论
find-how = 作出实质性答复之后，由协调人或主席就异议作出结论。撰写案文者或支持异议者不作结论。
find-behind = 您支持此异议：由他人就此作出结论。
find-not-answered = 尚无人作出实质性答复。须先答复。
find-found = 已有结论。
find-awaits = 异议人尚未回应。现在即可认定异议已体现或未消除；如要作出不利于异议人的结论，须等到异议人回应之后，或从以下时间起：{ $at }。
find-no-version = 异议提出以来尚未发布新版本，因此没有可以认定为已体现异议的版本。
find_on_objection = 保存结论
    .done = 结论已记录在案，并已告知异议人。
    .version = 体现异议的版本
    .text = 理由
    .text-hint = 供异议人和所有人阅读。
    .reason_code = 为何不构成反对案文的理由
    .alternatives-option = 备选方案
    .alternatives-why = 为何未采用

reconsider-how = 请先请求复议：这是最便捷的途径。由未参与此事的协调人说明理由并答复。
ask_finding_reconsideration = 请求复议结论
    .done = 您的请求已提交协调人。
    .decision = 结论中需要复议的内容
    .grounds = 原因
    .remedy = 您的要求

statements-title = 少数意见声明
statements-how = 意见已被听取但未获体现者，可以在认定旁作出说明。该声明随此立场的每项成果一并发布。
state_minority_view = 发表少数意见声明
    .done = 您的声明已附在认定旁。
    .text = 您的声明
change_minority_statement = 更改声明
    .done = 您的声明已更改。
    .text = 您的声明
withdraw_minority_statement = 撤回声明
    .done = 您的声明已撤回。

## 认定

designation-title = 认定
designation-lead = 征询之后，由协调人判断立场的地位并说明理由。评估只提供建议；认定由人作出。
designation-next = 下一步
designation-is-final = 此立场的地位已经认定。请见下文，以及可以如何提出反对。
designation-no-call = 此立场没有可依据的共识征询。请先发起征询。
designation-call-open = 征询仍在进行，截至{ $at }。在其结束之前不作认定。
designation-names = 征询指定了另一名协调人：{ $who }。只有在该协调人不能认定时，才可由您认定。
designation-level-not-yet = 处于此级别的立场尚不能认定。
designation-against = 未满足的条件
designation-against-none = 每项条件和检验均已满足。
designation-see-all = 查看所有理由、群体和异议
designation-no-more = 此次征询后已发布{ $most }次评定，达到上限。最后一次评定成为最终认定。
designation-evaluation-how = 这是第{ $number }次评定，最多{ $most }次。审查期为七天；之后可定为最终。
designation-in-review = 有一次评定正在接受审查。{ $at }之后可定为最终评定。
designation-final-how = 审查已结束。从现在起，该立场视为已认定：
designation-basis = 所依据的评估
designation-by = 认定人
designation-call = 所依据的征询
designation-findings = 关于异议
designation-deviates = 为何不采用所建议的级别
designation-follows = 取代
designation-superseded-at = 自{ $at }起不再有效。
designation-finalized = 定为最终
designation-final-basis = 定为最终时的评估
evaluations-title = 迄今的评定
evaluation-number = 第{ $number }次评定
evaluation-advised = 建议：
conflicts-title = 哪些人不得认定
conflicts-how = 撰写过部分案文或对案文有未决异议的人不得认定。由征询指定的协调人认定；只有在其不能认定时，才由另一名协调人认定。
conflicts-you-wrote = 您撰写过此案文的一部分，因此不能认定。
conflicts-you-object = 您支持对此案文的一项未决异议，因此不能认定。
conflicts-authors = 撰写过部分案文
conflicts-objectors = 支持未决异议
deviations-title = 如果您判断的级别与建议不同
deviations-how = 请逐项说明为何不构成障碍。如果您采纳建议，请全部留空。
designate = 发布评定
    .done = 评定已发布，可供审查。
    .level = 您判断的级别
    .rationale = 为何是此级别
    .findings = 您对异议的结论
finalize_designation = 定为最终
    .done = 地位已认定。可在十四天内提出质疑。
field-deviations-MANDATE_FAIL = 为何不构成障碍：{ reason-code-MANDATE_FAIL }
field-deviations-MANDATE_PENDING = 为何不构成障碍：{ reason-code-MANDATE_PENDING }
field-deviations-WINDOW_SHORT = 为何不构成障碍：{ reason-code-WINDOW_SHORT }
field-deviations-TEXT_CHANGED_LATE = 为何不构成障碍：{ reason-code-TEXT_CHANGED_LATE }
field-deviations-TIME_REQUEST_OPEN = 为何不构成障碍：{ reason-code-TIME_REQUEST_OPEN }
field-deviations-QUORUM = 为何不构成障碍：{ reason-code-QUORUM }
field-deviations-COVERAGE = 为何不构成障碍：{ reason-code-COVERAGE }
field-deviations-GROUPS_MISSING = 为何不构成障碍：{ reason-code-GROUPS_MISSING }
field-deviations-THIN = 为何不构成障碍：{ reason-code-THIN }
field-deviations-TEXT_UNCLEAR = 为何不构成障碍：{ reason-code-TEXT_UNCLEAR }
field-deviations-NOBODY_DECIDED = 为何不构成障碍：{ reason-code-NOBODY_DECIDED }
field-deviations-OBJECTION_UNADDRESSED = 为何不构成障碍：{ reason-code-OBJECTION_UNADDRESSED }
field-deviations-OBJECTION_STANDS = 为何不构成障碍：{ reason-code-OBJECTION_STANDS }
field-deviations-OBJECTION_MAINTAINED = 为何不构成障碍：{ reason-code-OBJECTION_MAINTAINED }
field-deviations-LOW_ACTIVE_SUPPORT = 为何不构成障碍：{ reason-code-LOW_ACTIVE_SUPPORT }
field-deviations-EQUAL_GROUP_SHARE = 为何不构成障碍：{ reason-code-EQUAL_GROUP_SHARE }
field-deviations-WEAKEST_GROUP = 为何不构成障碍：{ reason-code-WEAKEST_GROUP }
field-deviations-ALL_GROUPS_OPPOSE = 为何不构成障碍：{ reason-code-ALL_GROUPS_OPPOSE }
field-deviations-GROUPS_ABSTAIN = 为何不构成障碍：{ reason-code-GROUPS_ABSTAIN }
field-deviations-DISSENT_NOTED = 为何不构成障碍：{ reason-code-DISSENT_NOTED }
field-deviations-UNANIMITY = 为何不构成障碍：{ reason-code-UNANIMITY }

## 复议与申诉

challenges-title = 审查与质疑
challenges-how = 认为决定有误者，请先请求复议。最终认定在质疑期内可以申诉。
challenges-none = 无人请求复议，也无人申诉。
challenges-members = 由工作组成员请求复议和提出申诉。
against-title = 如果您认为这有误
ask_designation_reconsideration = 请求复议
    .done = 您的请求已提交协调人。
    .decision = 决定中需要复议的内容
    .grounds = 原因
    .remedy = 您的要求
reconsideration-one = 复议请求
reconsideration-of-designation = 针对认定
reconsideration-of-finding = 针对异议的结论
reconsideration-decision = 需要复议的内容
reconsideration-grounds = 原因
reconsideration-remedy = 要求
reconsideration-by = 请求者
reconsideration-answer = 答复
reconsideration-answered = 答复者
reconsideration-follows = 后续行动
reconsideration-own = 这是您的请求。由另一名协调人答复。
reconsideration-answer-how = 请求者、撰写案文者或支持对案文的异议者不作答复。答复本身不改变任何认定；如异议的结论有误，该结论不再有效。
answer_reconsideration = 答复请求
    .done = 请求已答复，并已告知请求者。
    .answer = 您的答复
    .reasons = 理由
appeal-one = 申诉
appeal-file-how = 一项申诉写明一个依据；每个依据只有一项申诉。有足够成员支持后即予答复；如果您作为联络人代表社群提出，则立即答复。
file_appeal = 提出申诉
    .done = 您的申诉已提出。
    .ground = 有何错误
    .text = 您的陈述
    .remedy = 您的要求
    .focal_point_of = 代表您担任联络人的社群
appeal-overdue = 答复逾期
appeal-by = 申诉人
appeal-against = 针对
appeal-supporters = 支持
appeal-support = { $supporters }名支持者；需要{ $needed }名
appeal-rung = 答复者
appeal-gathers-until = 征集支持截至
appeal-answer-due = 答复期限
appeal-escalated-until = 可提交上一级的截止时间
appeal-ended = 结束
appeal-answers = 迄今的答复
appeal-support-title = 支持
appeal-support-how = 支持者足够时，申诉须得到答复。在征集支持期间，您可以收回支持。
support_appeal = 支持此申诉
    .done = 您已支持此申诉。
leave_appeal = 不再支持
    .done = 您不再支持此申诉。
appeal-own = 您的申诉
escalate_appeal = 提交上一级
    .done = 申诉已提交上一级。
withdraw_appeal = 撤回申诉
    .done = 申诉已撤回。
appeal-answer-facilitator = 在这一级由协调人答复，包括作出认定的协调人。支持申诉者不作答复。
appeal-answer-co-facilitator = 在这一级由未参与此事的协调人答复：既未认定、撰写案文或提出异议，此前也未答复。
appeal-answer-parent-chair = 在这一级由主席将上级机构主席的答复记录在案。
answer_designation_appeal = 答复申诉
    .done = 申诉已答复，并已告知申诉人。
    .reasons = 理由
    .new_information = 新情况
    .level = 改为认定的级别
    .answered_for = 上级机构由谁答复（姓名）

## 工作台

desk-title = 工作台
desk-lead = 本工作组需要您关注的事项，最紧迫的在前。每项都通往处理该事项的页面。
desk-filter = 显示哪些内容
desk-filter-kind = 类型
desk-filter-proposal = 提案
desk-filter-days = 未来天数
desk-filter-all = 全部
desk-filter-none = 显示全部
desk-nothing = 没有需要您关注的事项。
desk-overdue = 已逾期
desk-due = 有期限
desk-waiting = 等待中
desk-more = 类型为“{ $kind }”的事项还有{ $more }个。
desk-incomplete = 提案太多，未查看其中最新的部分。
desk-since = 始于
desk-is-due = 截止于
desk-was-due = 原定截止于
desk-steps = 下一步骤
desk-steps-how = 每项提案可以推进之前的缺项。
desk-proposal = 提案
desk-step = 步骤
desk-missing = 进入下一步骤的缺项
desk-ready = 没有缺项：请推进
desk-what-is-missing = 查看应做的事
desk-calls = 进行中的共识征询
desk-calls-none = 没有进行中的共识征询。
desk-comments = 尚无答复的评论
desk-comments-how = 每位评论者都会获知处理结果及理由。请选择一项提案。
desk-comments-none = 此提案的每条评论都已答复。
desk-comments-many = 一次答复多条评论
desk-comments-more = 还有更多评论。答复这些之后会继续显示。
desk-comments-own = 这是您的评论。由他人答复。
desk-moderation = 被举报的评论
desk-moderation-none = 没有举报等待决定。
desk-moderation-all = 所有举报
desk-moderate = 查看评论并作出决定
attention-said-objection_unanswered = { $days ->
        [0] 今日有人提出一项异议，等待实质性答复。
       *[other] 一项异议等待实质性答复已有{ $days }天。
    }
attention-said-objection_without_finding = { $days ->
        [0] 一项异议今日得到答复，尚无结论。
       *[other] 一项异议{ $days }天前得到答复，尚无结论。
    }
attention-said-round_comment_unanswered = { $days ->
        [0] 今日有人在轮次中发表评论，尚无人说明处理结果。
       *[other] { $days }天前有人在轮次中发表评论，尚无人说明处理结果。
    }
attention-said-comment_unanswered = { $days ->
        [0] 今日有人发表评论，尚无人说明处理结果。
       *[other] { $days }天前有人发表评论，尚无人说明处理结果。
    }
attention-said-round_ending = 一个意见征询轮次即将结束。可以延长。
attention-said-call_ending = 一次共识征询即将结束。
attention-said-review_ending = 一次已发布评定的审查期即将结束。
attention-said-challenge_ending = 一项认定的质疑期即将结束。
attention-said-call_not_designated = { $days ->
        [0] 一次共识征询今日结束，尚未认定。
       *[other] 一次共识征询已于{ $days }天前结束，尚未认定。
    }
attention-said-evaluation_not_final = { $days ->
        [0] 一次评定的审查今日结束。可以定为最终。
       *[other] 一次评定的审查已于{ $days }天前结束。可以定为最终。
    }
attention-said-reconsideration_asked = { $days ->
        [0] 今日有人请求复议。
       *[other] { $days }天前有人请求复议。
    }
attention-said-appeal_open = 一项对认定的申诉等待答复并说明理由。
attention-said-time_requested = 一名成员请求延长共识征询的时间。
attention-said-group_not_heard = 尚未听取{ $name }的意见，也没有与其联系的计划。
attention-said-stances_stale = { $number }名成员在案文有实质性更改之前表态。请重新询问。
attention-said-guard_unmet = 进入下一步骤的缺项：{ $name }
attention-said-step_ready = 进入下一步骤的条件已齐备。
attention-said-step_due = 步骤的截止日期已近或已过。
attention-said-review_due = 一项成果的采用情况审查到期。
attention-said-role_call_open = 正在征集担任某一角色的人。
attention-said-member_requested = { $days ->
        [0] 今日有人申请加入工作组。
       *[other] { $days }天前有人申请加入工作组。
    }
attention-said-comment_reported = { $days ->
        [0] 今日有一条评论被举报。
       *[other] { $days }天前有一条评论被举报。
    }
attention-said-hiding_appealed = { $days ->
        [0] 今日一条被隐藏评论的作者提出申诉。由未隐藏该评论的人决定。
       *[other] { $days }天前一条被隐藏评论的作者提出申诉。由未隐藏该评论的人决定。
    }
attention-said-proposal_paused = { $days ->
        [0] 提案自今日起暂停。恢复之前，各项期限停止计算。
       *[other] 提案已暂停{ $days }天。恢复之前，各项期限停止计算。
    }
