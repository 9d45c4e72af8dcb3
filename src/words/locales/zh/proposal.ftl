# 提案：现状、步骤变动、议题、社群参与、试点。

proposal-somebody = 工作组的一名成员
proposal-by = 提出人
proposal-cycle = 周期
proposal-carried-from = 延续自先前周期的一项提案
proposal-carried-to = 在之后的周期继续进行
proposal-edit = 更改标题、摘要或语言
proposal-all = 全部
proposal-member = 成员
proposal-stakeholder-group = 利益攸关方群体
proposal-state = 状态
proposal-when = 时间
proposal-until = 至
proposal-contents = 本页内容

create_proposal = 提交工作组
    .done = 提案已提交工作组。
    .summary = 提案内容
    .summary-hint = 可以使用Markdown。以后可以更改。
update_proposal = 保存
    .done = 提案已更改。
    .summary = 提案内容
    .summary-hint = 可以使用Markdown。

## 六个步骤

steps-line = 六个步骤
steps-done = 已完成
steps-now = 当前
steps-held = 在此暂停
steps-ended = 在此结束
steps-to-come = 尚未开始

## 现状，以及为何尚不能推进

stands = 现状
stands-step = 步骤
stands-since = 进入本步骤的日期
stands-status = 状态
stands-paused = 暂停自
stands-due = 步骤截止日期
stands-event = 计划用于活动的日期

why-not = 为何尚不能推进
why-not-how = 距下一步骤还有{ $count }个缺项。
why-then = 没有缺项之后，可由以下角色推进：
why-ready = 没有缺项：可以推进
why-ready-how = 工作组在此步骤要求的一切均已具备。
why-paused = 已暂停
why-paused-how = 在恢复之前，此步骤中不能进行任何工作，各项期限停止计算。
why-ended = 已结束

missing-no-topic = 尚未选定议题。
missing-until = 到时自然满足，时间为

guard-topics_chosen = 已选定议题并说明理由
    .missing = { $over ->
        [0] { $need }个选定的议题中有{ $have }个附有理由说明。
       *[other] 已选定{ $have }个议题。章程允许{ $need }个。
    }
    .where = 转到议题
guard-suitability_answered = 适宜性核对清单已回答
    .missing = { $need }个选定的议题中有{ $left }个的适宜性核对清单尚有未回答的问题。
    .where = 转到核对清单
guard-approvals = 足够的利益攸关方群体赞同议题
    .missing = 有一个选定的议题得到{ $have }个利益攸关方群体的赞同，至少需要{ $need }个。
    .where = 转到赞同
guard-version_published = 每个选定的议题都有案文
    .missing = { $need }个选定的议题中有{ $left }个尚未发布立场的版本。
    .where = 转到立场
guard-amendments_answered = 每项修正案都已答复
    .missing = { $need }项修正案中有{ $left }项等待答复。
    .where = 转到修正案
guard-round_completed = 一个意见征询轮次在完整期限后结束
    .missing = 尚无意见征询轮次在完整期限后关闭。
    .where = 转到轮次
guard-round_comments_answered = 轮次中的每条评论都已答复
    .missing = { $need }条评论中有{ $left }条等待答复。
    .where = 转到评论
guard-pilot_evaluated = 一项试点已关闭并经评价
    .missing = 尚无试点关闭并经评价。主席也可以说明理由跳过此步骤。
    .where = 转到试点
guard-mandate_ok = 每个任务授权检查项都已回答并通过
    .missing = { $need }个检查项中有{ $have }个已回答并通过。
    .where = 转到任务授权检查项
guard-designation_final = 每个选定的议题都有一项最终认定
    .missing = { $need }个选定的议题中有{ $left }个没有最终认定，或仍有开放的竞争性立场。
    .where = 转到共识
guard-challenge_window_over = 质疑期已过
    .missing = 认定在若干天内可以质疑。该期限尚未届满。
    .where = 转到认定
guard-no_open_appeal = 没有未决申诉
    .missing = 有{ $have }项未决申诉。
    .where = 转到申诉
guard-no_open_call = 没有进行中的共识征询
    .missing = 有{ $have }次共识征询正在进行。
    .where = 转到征询
guard-output_published = 已发布成果
    .missing = 尚未发布成果。
    .where = 转到成果
guard-uptake_review = 已进行或安排采用情况审查
    .missing = 尚未进行或安排采用情况审查。
    .where = 转到成果

## 现在可以做什么

deeds = 您现在可以做什么
deeds-none = 此步骤中没有需要您的角色处理的事项。
deeds-sign-in = 请登录后参与。
deeds-no-member = 您可以阅读本工作组。要参与，请成为成员。
deeds-join = 查看如何加入工作组

## 任务授权

mandate = 是否在任务授权之内？
mandate-how = 工作组须回答这些检查项，才能离开有效性步骤。任何人都不得豁免。
mandate-none = 章程未要求检查。
mandate-is-ok = 所有检查项均已通过
mandate-is-open = 检查项尚未全部通过
check-open = 尚未回答
check-answer-now = 回答
check-answer-again = 将回答改为
answer_mandate = 保存回答
    .done = 回答已保存。
    .answer = 是否通过？
    .reason = 原因

## 步骤变动

moves = 变动提案的步骤
moves-lead = 从提案现状出发的每种变动：现在可以做的；以及不能做的，说明还缺什么、谁可以做。
moves-all = 查看所有变动
moves-open = 您现在可以做什么
moves-none-open = 目前没有您可以作出的变动。下面说明原因以及谁可以做。
moves-closed = 现在不能做什么
moves-who = 谁可以做：
moves-author = 提案作者
moves-archived = 工作组或其周期已归档：只能阅读
moves-no-cycle = 工作组没有其他开放的周期。须先由主席开启一个。
moves-to-cycles = 转到工作组
moves-override = 尽管有缺项仍然推进
moves-override-how = 主席可以说明理由这样做。理由保存在记录中，并印在成果上。
moves-overridden = 已豁免
moves-history = 迄今的变动
moves-history-all = 迄今的所有变动
moves-none = 尚无变动。
moves-to = 至
move-advance = 推进到第{ $number }步：{ $step }
move-return = 退回先前的步骤
move-skip = 跳过试点，进入第{ $number }步：{ $step }
move-pause = 暂停
move-resume = 恢复
move-withdraw = 撤回提案
move-conclude = 完成提案
move-carry_forward = 转入另一周期
move-undo = 撤销上一次变动：回到{ $phase }
move-undo-nothing = 撤销上一次变动
make_transition = 变动
    .done = 提案步骤已变动。
    .to = 退回到
    .reason = 理由
    .reason-hint = 所有可以阅读工作组的人都能看到。
    .override_reason = 为何尽管有缺项仍然推进
    .override_reason-hint = 会印在成果上。
    .cycle_id = 继续进行的周期

## 截止日期

due-page = 截止日期与计划
due-none = 未设定日期
due-then = 届时
due-missed = 已到期，尚未变动
due-set = 此步骤何时到期？
due-set-how = 该日期随步骤结束而失效，绝不会缩短任何期限。
due-follow = 采用截止日期模板
due-follow-how = 工作组的模板规定每个步骤在活动之前多少天到期。提案进入每个步骤时，即由模板得出日期。
due-follow-none = 不再采用模板
due-no-template = 工作组没有可用的截止日期模板。
set_due_date = 设定日期
    .done = 截止日期已设定。
    .due_at = 截止日期
    .due_at-hint = 如不需要日期，请留空。
    .due_action = 到期时怎样处理
follow_deadline_template = 采用
    .done = 截止日期已设定。
    .deadline_template_id = 模板
    .event_on = 活动日期
back-plan = 能否在某日之前完成？
back-plan-how = 从活动日期倒推：每个剩余步骤的最后一天，以及必须经过的期限。
back-plan-event = 活动日期
back-plan-output = 要产生的成果
back-plan-any-output = 耗时最长的类型
back-plan-spare = 除各项期限外还剩{ $count }天。人们完成工作至少需要{ $wanted }天。
back-plan-short = 仅各项期限就超出{ $count }天。
back-plan-caption = 剩余步骤，截至
back-plan-step = 步骤
back-plan-windows = 必须经过的期限
back-plan-no-window = 无
back-plan-earliest = 最早完成
back-plan-last = 最后一天
back-plan-too-late = 太迟
back-plan-window-until = 至
back-plan-window-days = { $count }天

## 议题

topics = 议题
topics-lead = 提案涉及什么？成员提名并赞同议题，然后最多选定{ $max }个。
topics-all = 所有议题
topics-chosen = 选定的议题
topics-none-chosen = 尚未选定议题。
topics-candidates = 候选议题
topics-candidates-how = 选定的议题须至少得到{ $groups }个利益攸关方群体的赞同。您可以赞同任意多个。
topics-why = 原因
topics-other-group = 其他
topic-one = 议题
topic-standing = 更好地利用现有成果，或不采取行动
    .hint = 没有新案文：让工作组或其他机构已有的内容更为人知并得到使用，或不采取行动。它与每项提案的议题并列，因此选择时须说明为何未采用。
topic-by = 提名人
topic-by-nobody = 每项提案均有
topic-for = 代表
topic-for-community = 代表社群
topic-from-position = 源自现有立场
topic-support = 据称获得广泛支持
topic-merged = 此议题已合并。
topic-merged-into = 查看取代它的议题
topic-taken-over = 取自另一议题
topic-more = 更多内容：
topic-approve-or-more = 赞同或查看更多内容：
topic-approvals = { $members ->
    [0] 尚无人赞同。
   *[other] { $members }名成员赞同，来自{ $groups }个利益攸关方群体：
}
topic-suitability = { $all ->
    [0] 章程没有提出适宜性问题。
   *[other] 适宜性：{ $all }个问题中已回答{ $answered }个。
}

provenance = 作为起点的立场
provenance-body = 机构
provenance-title = 立场
provenance-date = 发布日期
provenance-licence = 许可
provenance-process = 该机构如何形成这一立场
provenance-endorsers = 认可者
provenance-assumed = 据称获得广泛支持：
provenance-assumed-how = 这是有人提出的说法。此处的表态会加以检验。

nominate-not = 议题在第一步由计入统计的成员提名。
nominate-own = 为自己或他人提名议题
nominate-existing = 从其他机构已采取的立场出发
nominate-existing-how = 时间紧迫时，已有的案文是很好的起点。请说明其出处，并引用重要的文段。
nominate_topic = 提名议题
    .done = 议题已提名。
    .description = 涉及什么
    .description-hint = 可以使用Markdown。
    .on_behalf_of = 代表哪个利益攸关方群体？
    .on_behalf_of-hint = 如果仅为自己提名，请留空。
    .new_community = 或代表新的社群
    .new_community-hint = 不属于任何利益攸关方群体的社群的名称。两者只填其一。
    .provenance-body = 机构
    .provenance-title = 其立场的标题
    .provenance-date = 发布日期
    .provenance-source_url = 可以在何处阅读
    .provenance-source_url-hint = 以http或https开头的网址。
    .provenance-quote = 重要的文段，逐字引用
    .provenance-licence = 所引文字的许可
    .provenance-process = 该机构如何形成这一立场
    .provenance-endorsers = 谁曾予以认可
    .provenance-endorsers-hint = 每行一个。
    .provenance-assumed_broadly_supported = 我认为它获得广泛支持
    .provenance-assumed_broadly_supported-hint = 会显示为有待检验的说法，而非结论。
nominations = 代表谁提名了议题
nominations-all = { $count ->
    [0] 尚未提名议题。
   *[other] 已提名{ $count }个议题；其中{ $positions }个源自现有立场。
}
nominations-caption = 代表他人提名的议题
nominations-for = 代表

choose-left = { $left ->
    [0] 选定的议题已达到章程允许的数目：{ $max }。
   *[other] 还可以选定{ $left }个议题。
}
choose-not = 说明为何不选定某个议题
choose-not-how = 该议题连同理由仍可阅读。先前选定的议题不再是选定的议题。
choose-not-do = 不选定
choose_topics = 选定议题
    .done = 选择已记录。
    .topic_ids = 要选定的议题
    .rationale = 为何选定这些
    .alternative_reason = 为何不改为更好地利用现有成果或不采取行动
    .alternative_reason-hint = 这始终是一个选项，因此须说明一次为何未采用。
    .not_chosen-topic_id = 议题
    .not_chosen-reason = 为何不选定

approvals = 赞同
approvals-how = 议题须至少得到{ $groups }个利益攸关方群体的赞同才能选定。
approvals-own = 您已赞同
approvals-missing = 以下群体尚无人赞同：
approvals-all = 谁已赞同
approvals-more = 还有更多；此处显示最前面的部分。
approve_topic = 赞同此议题
    .done = 您已赞同此议题。
withdraw_approval = 收回赞同
    .done = 您的赞同已收回。

suitability = 是否适宜？
suitability-how = 对于每个要选定的议题，由工作组负责人回答章程中的问题。
suitability-none = 章程没有提出问题。
answer_suitability = 保存回答
    .done = 回答已保存。
    .answers-answer = 回答
    .answers-reason = 原因

impacts = 影响
impacts-how = 此议题会产生什么作用，对谁产生作用？成员注明其预计的影响。
impacts-caption = 按方面和利益攸关方群体列出的说明
impacts-dimension = 方面
impacts-everybody = 所有人
impacts-highest = 最高严重程度：
impacts-notes = 说明
impact-dimension-political = 政治
impact-dimension-economic = 经济
impact-dimension-social = 社会
note_impact = 注明影响
    .done = 影响已注明。
    .dimension = 方面
    .direction = 方向
    .severity = 程度
    .stakeholder_group = 对谁
    .stakeholder_group-hint = 如对所有人，请留空。
    .text = 您预计会怎样，为什么
withdraw_impact = 撤回
    .done = 影响说明已撤回。

topic-same = 内容可能相同的议题
topic-same-none = 本提案没有与之十分相似的其他议题。
topic-same-how = 其文字相似。仅凭这一点不会采取任何行动。
topic-same-percent = 相似度{ $percent }%
topic-same-stands-for = 它取代以下已并入的议题：
merge-how = 此后由另一议题代表两者，并兼有两者的赞同。可以撤销。
merge_topic = 并入另一议题
    .done = 议题已合并。
    .into_id = 代表两者的议题
    .reason = 两者为何内容相同
merges = 已合并的议题
merges-into = 已并入
merges-undone = 已重新拆分
undo_topic_merge = 重新拆分
    .done = 议题已拆分。
again-how = 标题、文字和出处随之转移。回答和赞同留在此处。
nominate_topic_again = 提名到另一提案
    .done = 议题已再次提名。
    .proposal_id = 提案

## 社群参与

engagement-lead = 涉及哪些人，征询了哪些人，尚未听取哪些人的意见。每个步骤都可以发表评论；轮次是专门征询讨论之外的人的时段。
engagement-back = 返回社群参与
rounds = 轮次
rounds-how = 在一个轮次中，于规定期限内征询讨论之外的人。其中的每条评论都会得到答复。
rounds-none = 尚未计划轮次。
rounds-least = 期限至少为{ $days }天。
rounds-comments = { $total ->
    [0] 尚无评论。
   *[other] { $unanswered ->
        [0] { $total }条评论，均已答复。
       *[other] { $total }条评论，其中{ $unanswered }条尚未答复。
    }
}
rounds-closed = 关闭
rounds-comment = 在此轮次中评论
rounds-read = 阅读此轮次的评论
rounds-not-open = 开启时间为
rounds-over = 期限已过。稍后会自动关闭；您也可以现在关闭。
rounds-not-yet-over = 期限届满时自动关闭，绝不提前。
plan_round = 计划一个轮次
    .done = 轮次已计划。
    .purpose = 征询什么，用于什么
    .audience = 征询谁
    .audience-hint = 以及通过哪些联络人和渠道。
    .promise = 对其作出的承诺
    .opens_at = 开启
    .opens_at-hint = 留空则现在开启。
    .closes_at = 关闭
extend_round = 延长时间
    .done = 轮次已延长。
    .closes_at = 关闭
    .closes_at-hint = 可以推迟，不能提前。
close_round = 关闭轮次
    .done = 轮次已关闭。

engagement-plan = 计划
engagement-plan-how = 联系谁，由谁联系，如何联系，作出何种承诺，结果如何。
engagement-plan-none = 计划中尚无条目。
engagement-unplanned = 尚无人计划联系：
engagement-who = 对象
engagement-promise = 承诺
engagement-focal-point = 联络人
engagement-no-focal-point = 尚无
engagement-channels = 渠道
engagement-outcome = 结果
engagement-planned-by = 计划人
engagement-closed = 关闭
engagement-add-stakeholder_group = 为利益攸关方群体制定计划
engagement-add-community = 为社群制定计划
plan_engagement = 加入计划
    .done = 计划已增加一个条目。
    .audience-name = 对象
    .region = 所在区域
    .purpose = 目的
    .promise = 对其作出的承诺
    .channels = 通过哪些渠道
    .focal_point_id = 由谁联系
    .begins_on = 开始
    .ends_on = 结束
change_engagement = 更改此条目
    .done = 条目已更改。
    .audience-name = 对象
    .region = 所在区域
    .purpose = 目的
    .promise = 对其作出的承诺
    .channels = 通过哪些渠道
    .focal_point_id = 由谁联系
    .begins_on = 开始
    .ends_on = 结束
close_engagement = 填写结果并关闭
    .done = 条目已关闭。
    .outcome = 做了什么，结果如何

reach = 听取了谁的意见
reach-total = { $people ->
    [0] 尚无人评论。
   *[other] { $people }名成员发表了{ $comments }次评论。
}
reach-total-few = 评论者太少，不显示数字。
reach-first = 其中{ $people }人是首次在本工作组发表评论。
reach-passed = 联络人已转发给{ $people }人。
reach-not-heard = 尚未听取其意见
reach-all-heard = 所有预期者的意见均已听取。
reach-groups = 利益攸关方群体
reach-regions = 区域
reach-channels = 渠道
reach-communities = 社群
reach-no-region = 未注明区域
reach-least = 小于{ $least }的数字不予显示，以免据此辨认出个人。
reach-few = 不显示
reach-silent = 尚未听取意见
reach-picture = 各利益攸关方群体的成员及其中发表评论者
reach-picture-how = 对每个利益攸关方群体，上面的条表示其在工作组中的成员，下面的条表示其中发表评论者。
reach-tables = 以表格列出的数字
reach-of = 来自
reach-members = 成员
reach-contributors = 已评论
reach-first-time = 首次
reach-comments = 评论
reach-persons = 转发人数

packages = 由联络人转发
packages-how = 资料包发送给担任社群联络人的成员。联络人予以转发，并报告传播到多少人。
packages-none = 尚未发送任何内容。
packages-new = 发送资料包
packages-nobody = 尚无成员担任社群的联络人。由管理成员者指明联络人。
packages-may-not = 由工作组负责人和秘书处发送资料包。
packages-position = 涉及哪个立场
packages-version = 版本{ $number }
packages-versions = 涉及
packages-round = 邀请参加
packages-to-round = 一个意见征询轮次
packages-answer-by = 答复期限
packages-answers = 尚无回音：{ $pending } · 已收到：{ $acknowledged } · 已报告：{ $reported }
packages-persons = 已转发给{ $persons }人。
packages-few = 已转发给极少数人。
deliveries = 联络人
send_package = 发送
    .done = 资料包已发送。
    .request = 对联络人的请求
    .answer_by = 答复期限
    .version_ids = 涉及的版本
    .round_id = 邀请参加的轮次
    .focal_point_ids = 发送给谁
acknowledge_delivery = 确认收到
    .done = 谢谢。发送者会看到您已收到。
report_reach = 报告传播范围
    .done = 谢谢。您的报告已保存。
    .persons = 传播到的人数
    .channel = 通过哪个渠道
    .initiative = 哪个倡议
    .initiative-hint = 仅适用于国家或区域倡议。
    .note = 其他说明

## 试点

pilots-lead = 试点是在本提案上试用一种工具。成功的标准在开始之前即已确定。
pilots-none = 尚未计划试点。
pilots-skip = 如果无需试用，主席可以说明理由跳过此步骤。
pilots-to-moves = 转到步骤变动
pilots-not-yet = 试点在第4步计划。
pilots-may-not = 试点由协调人和主席在第4步计划。
pilots-back = 本提案的所有试点
pilots-register = 工作组的所有试点
pilots-register-lead = 在工作组的所有提案上试用了什么，以及之后作出的决定。
pilot-plan = 计划
pilot-instrument = 工具
pilot-aim = 要表明什么
pilot-population = 谁参与
pilot-starts = 开始
pilot-ends = 结束
pilot-planned-by = 计划人
pilot-result = 结果
pilot-source = 来源
pilot-caveats = 注意事项
pilot-cost = 投入
pilot-hours = { $hours }小时
pilot-closed = 关闭
pilot-evaluation = 评价
pilot-lessons = 经验教训
pilot-decision = 工作组如何对待该工具
pilot-next-planned = 到开始日期时自动开始。
pilot-next-running = 正在进行。由工作组负责人填写结果并关闭。
pilot-next-closed = 已关闭。由工作组负责人评价。
datasets = 数据集
dataset-pilot = 试点
dataset-credit = 署名与许可
dataset-participants = 参与者
dataset-statements = 观点
dataset-votes = 表态
dataset-imported = 导入时间
dataset-counted = 观点按编号排列。每位参与者对每条观点的最后一次表态计入统计。
dataset-number = 编号
dataset-statement = 观点
measures = 成功标准
measures-how = 至少一项。试点开始后不能更改。
measures-number = 标准{ $number }
measures-fixed = 在试点开始之前确定。
measures-late = 在试点已经开始后确定。阅读结果时请注意这一点。
measure = 标准
measure-target = 怎样算成功
measure-value = 测得值
measure-verdict = 是否达到？
measure-no-value = 无数值
plan_pilot = 计划试点
    .done = 试点已计划。
    .instrument = 工具
    .tool = 外部工具的名称
    .tool-hint = 仅适用于外部工具。
    .aim = 要表明什么
    .population = 谁参与
    .measures-name = 衡量什么
    .measures-unit = 单位
    .measures-target = 怎样算成功
    .measures = 成功标准
    .starts_at = 开始
    .ends_at = 结束
change_pilot = 更改计划
    .done = 计划已更改。
    .aim = 要表明什么
    .population = 谁参与
    .measures-name = 衡量什么
    .measures-unit = 单位
    .measures-target = 怎样算成功
    .measures = 成功标准
    .starts_at = 开始
    .ends_at = 结束
close_pilot = 填写结果并关闭
    .done = 试点已关闭。
    .result = 得出的结果
    .cost-hours = 工时，包括无偿工时
    .cost-money = 资金
    .cost-money-hint = 例如：1,250 CHF。如无，请留空。
    .cost-note = 由谁承担，以及其他说明
    .source = 结果的来源
    .source-hint = 地址或来源的名称。
    .caveats = 阅读时的注意事项
evaluate-how = 请对每项标准填写数值以及是否达到目标，或说明为何没有数值。
evaluate_pilot = 评价
    .done = 试点已评价。
    .findings = 评价结果
    .findings-measure = 标准
    .findings-value = 测得值
    .findings-verdict = 是否达到目标？
    .findings-reason = 为何没有数值，或其他说明
    .evaluation = 工具是否表明了要表明的内容？
    .lessons = 哪些应再次采用，哪些不应
decide_on_pilot = 就该工具作出决定
    .done = 决定已记录。
    .decision = 从现在起
    .reason = 原因
compare = 与另一试点比较
compare-with = 另一试点
compare-nothing = 两者没有共同的标准，因此无法比较。
compare-caption = 两者共有的标准
lessons = 一项试点的经验教训
lessons-came = 随本提案转来的经验教训
lessons-lead = 先前试点得出并转入本周期的经验教训。逐条说明是否已吸取。
lessons-of-cycle = 供周期{ $cycle }使用的经验教训
lessons-cycle = 本周期的所有经验教训
lessons-one = 单独查看
lessons-carried = 转入者
lessons-proposal = 随之转来的提案
carry-how = 转入下一周期的提案，其经验教训会自动随之转入。此处可以手动转入另一周期。
carry-no-cycle = 工作组没有其他开放的周期。
carry-to = 转入
carry_lessons = 转入经验教训
    .done = 经验教训已转入。
answer_lesson = 说明处理结果
    .done = 回答已保存。
    .answer = 是否已吸取？
    .reason = 如何吸取，或为何没有
