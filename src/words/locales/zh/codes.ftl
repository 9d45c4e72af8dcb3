# 代码的用词：按钮或标签上的短语；`.hint`用一句话说明含义。

## 角色与权利

# Role
role-chair = 主席
    .hint = 任命成员，制定章程，跳过步骤和豁免条件，并将提案推进出有效性步骤。
role-facilitator = 协调人
    .hint = 推进提案，答复评论，发起征询并作出认定。
role-secretariat = 秘书处
    .hint = 管理成员、分发和发布；不计入统计。
role-stakeholder = 利益攸关方
    .hint = 提出提案，发表评论，作出表态，提出异议和申诉。
role-observer = 观察员
    .hint = 可以阅读，并在工作组允许时发表评论；不计入统计。
role-public = 公众
    .hint = 其他任何人：可以阅读工作组向所有人公开的内容。

# Role in an assessment
consensus-role-chair = 主席
consensus-role-facilitator = 协调人
consensus-role-stakeholder = 利益攸关方
consensus-role-secretariat = 秘书处
consensus-role-observer = 观察员
consensus-role-designator = 认定人

# What the permission table says
access-verdict-allowed = 允许
access-verdict-own_only = 仅限本人的内容
access-verdict-not_this_role = 该角色不可
access-verdict-not_in_this_phase = 该步骤中不可

# Scope
scope-read = 阅读
    .hint = 阅读该成员可以阅读的内容，不作任何更改。
scope-contribute = 参与
    .hint = 提出提案，发表评论，作出表态，提出异议。
scope-facilitate = 协调
    .hint = 推进提案，作出答复，发起征询，作出认定并发布。
scope-administer = 管理
    .hint = 更改成员、章程、令牌和账户。

# Action
action-read_group = 查看工作组及其章程和提案
action-read_members = 查看成员名单
action-update_group = 更改章程、名称或谁可以阅读工作组
action-manage_cycles = 开启和归档周期
action-manage_members = 邀请、接纳和暂停成员
action-appoint_member = 授予成员另一角色
action-manage_role_calls = 公开征集担任某一角色的人
action-volunteer = 自荐担任某一角色
action-update_member = 更改成员的利益攸关方群体、组织或区域
action-join_group = 加入工作组或申请加入
action-leave_group = 退出工作组
action-manage_service_accounts = 创建服务账户及其令牌
action-make_feed_token = 为订阅源生成私密地址
action-manage_webhooks = 设置和终止Webhook
action-erase_text = 删除一段文字的内容
action-read_attention = 查看等待工作组负责人处理的事项
action-export_group = 导出工作组的记录
action-manage_deadline_templates = 创建和归档截止日期模板
action-keep_lessons = 将试点的经验教训转入另一周期
action-propose = 提出提案
action-update_proposal = 更改提案的标题、摘要或语言
action-set_due_date = 设定步骤的截止日期
action-move_proposal = 变动提案的步骤
action-record_resource = 记录工时、人员和资金
action-raise_concern = 就时间或资源提出关切
action-review_concern = 审查关切
action-answer_mandate = 回答任务授权检查项
action-nominate_topic = 提名议题
action-answer_suitability = 回答议题的适宜性核对清单
action-approve_topic = 赞同议题
action-note_impact = 注明议题的影响
action-withdraw_impact = 撤回影响说明
action-merge_topics = 合并或拆分议题
action-choose_topics = 选定议题
action-create_position = 提出立场或竞争性立场
action-publish_version = 发布立场的版本
action-dispute_version = 对某一版本不改变含义提出争议
action-suggest_amendment = 提出修正案
action-update_amendment = 更新或撤回修正案
action-answer_amendment = 答复修正案
action-close_position = 关闭竞争性立场
action-comment = 发表评论
action-update_comment = 编辑或撤回评论
action-dispose_comment = 说明评论的处理结果
action-answer_comment = 代表工作组答复评论
action-report_comment = 举报评论
action-read_hidden = 阅读被隐藏的评论
action-moderate_comment = 隐藏评论或重新显示
action-appeal_moderation = 对隐藏评论提出申诉
action-summarise_discussion = 撰写讨论摘要
action-plan_engagement = 计划让哪些人参与
action-distribute = 向联络人发送资料包
action-answer_delivery = 确认收到资料包并报告传播范围
action-manage_rounds = 开启、延长和关闭意见征询轮次
action-manage_pilots = 计划试点
action-follow_pilots = 关闭和评价试点
action-import_dataset = 导入外部工具的数据
action-manage_calls = 发起、延长和关闭共识征询
action-take_stance = 作出表态
action-raise_objection = 提出、附议、坚持或撤回异议
action-respond_to_objection = 讨论和答复异议
action-find_on_objection = 就异议作出结论
action-request_time = 请求更多时间
action-answer_time_request = 答复延时请求
action-designate = 认定立场的地位
action-ask_reconsideration = 请求复议
action-answer_reconsideration = 答复复议请求
action-appeal = 对认定提出申诉
action-support_appeal = 支持申诉
action-answer_appeal = 答复申诉
action-state_minority_view = 在认定旁附上少数意见声明
action-draft_output = 起草成果
action-publish_output = 发布成果
action-write_takeaway = 撰写要点
action-correct_output = 更正已发布的成果
action-distribute_output = 记录成果分发给了谁
action-record_uptake = 记录成果的采用情况
action-verify_uptake = 核验采用情况的证据或提出争议
action-review_uptake = 安排和进行采用情况审查
action-propose_for_programme = 建议将事项列入工作方案
action-keep_programme = 变动和修订工作方案的事项


## 提案所处的位置

# Step
step-topic = 议题
    .hint = 选择实质性议题：提案涉及什么。
step-deliberation = 审议
    .hint = 审议并形成立场：撰写、讨论和修正案文。
step-engagement = 社群参与
    .hint = 社群参与：征询讨论之外的人的意见，并告知其意见的处理结果。
step-pilot = 试点
    .hint = 试用工具：在提案上试用一种工具并加以评价。
step-validity = 有效性
    .hint = 判断有效性和地位：工作组是否同意，以及是否有权这样说。
step-impact = 影响
    .hint = 扩大效用和影响：发布、传播成果并跟进。

# Status
status-active = 进行中
    .hint = 处于六个步骤之一，工作正在进行。
status-paused = 已暂停
    .hint = 停留在所处步骤，各项期限停止计算。
status-withdrawn = 已撤回
    .hint = 未走完六个步骤即告结束。
status-concluded = 已完成
    .hint = 在第六步之后结束。
status-carried_forward = 已转入下一周期
    .hint = 在另一周期继续进行。

# Phase: a step, or what holds or ended the proposal
phase-topic = 议题
phase-deliberation = 审议
phase-engagement = 社群参与
phase-pilot = 试点
phase-validity = 有效性
phase-impact = 影响
phase-paused = 已暂停
phase-concluded = 已完成
phase-withdrawn = 已撤回
phase-carried_forward = 已转入下一周期

# TransitionKind
transition-kind-advance = 推进
    .hint = 进入下一步骤。
transition-kind-return = 退回
    .hint = 回到先前的步骤；不会丢失任何内容，后续工作仍可阅读。
transition-kind-skip = 跳过试点
    .hint = 越过试点步骤，并说明理由。
transition-kind-pause = 暂停
    .hint = 停留在所处步骤，各项期限停止计算。
transition-kind-resume = 恢复
    .hint = 继续进行，各项期限按暂停的时间顺延。
transition-kind-withdraw = 撤回
    .hint = 未走完六个步骤即告结束；无法撤销。
transition-kind-conclude = 完成
    .hint = 在第六步之后结束。
transition-kind-carry_forward = 转入下一周期
    .hint = 在另一周期继续进行，两者相互链接；无法撤销。
transition-kind-undo = 撤销
    .hint = 在24小时内且未发生其他事情时，取消上一次变动。

# ActorKind: who made a move
actor-kind-member = 成员
actor-kind-clock = 时钟
actor-kind-system = 系统

# DueAction: what happens at the due date of a step
due-action-advance = 如无缺项则推进，否则通知协调人
due-action-alert = 通知协调人

# RefusalCode: why a move was not made
refusal-code-wrong_step = 不能从本步骤作此变动
refusal-code-not_active = 提案已暂停或已结束
refusal-code-not_paused = 提案未暂停
refusal-code-wrong_target = 此变动不能到达该处
refusal-code-target_required = 请说明提案应到何处
refusal-code-role_may_not = 需要其他角色
refusal-code-reason_required = 需要说明理由
refusal-code-cycle_required = 请说明在哪一周期继续进行
refusal-code-same_cycle = 已在该周期中
refusal-code-call_is_open = 有一项共识征询正在进行
refusal-code-guards_unmet = 尚有缺项
refusal-code-not_overridable = 有一个缺项任何人都不得豁免
refusal-code-override_needs_chair = 只有主席可以豁免缺项
refusal-code-nothing_to_undo = 没有可以撤销的变动
refusal-code-too_late_to_undo = 上一次变动已超过24小时
refusal-code-something_happened_since = 此后发生了只有新步骤才允许的事情

# LinkKind: where something that is missing is found
link-kind-topic = 议题
link-kind-position = 立场
link-kind-amendment = 修正案
link-kind-round = 意见征询轮次
link-kind-comment = 评论
link-kind-pilot = 试点
link-kind-mandate_answer = 任务授权检查项
link-kind-designation = 认定
link-kind-appeal = 申诉
link-kind-call = 共识征询
link-kind-output = 成果

# WindowKind: a time that has to pass
window-kind-round = 意见征询轮次
window-kind-call = 共识征询
window-kind-review = 审查期
window-kind-challenge = 质疑期

# Feasibility: whether a proposal can be through by a date
feasibility-feasible = 可行
feasibility-at_risk = 有风险
feasibility-infeasible = 不可行

# DeadlineKind: what ends
deadline-kind-round = 意见征询轮次结束
deadline-kind-call = 共识征询结束
deadline-kind-review = 审查期结束
deadline-kind-challenge = 质疑期结束
deadline-kind-appeal_gathering = 支持申诉的最后一天
deadline-kind-appeal_answer = 申诉答复期限
deadline-kind-appeal_escalation = 将申诉提交上一级的最后一天
deadline-kind-step = 步骤截止日期
deadline-kind-event = 活动
deadline-kind-package = 资料包答复期限
deadline-kind-uptake_review = 采用情况审查
deadline-kind-role_call = 自荐的最后一天


## 议题

# TopicState
topic-state-nominated = 已提名
topic-state-chosen = 已选定
topic-state-not_chosen = 未选定
topic-state-merged = 已合并

# TopicKind
topic-kind-nominated = 由成员提名
topic-kind-standing_alternative = 常设备选方案

# CheckAnswer: the answer to a question of a checklist
check-answer-ok = 是
check-answer-fail = 否
check-answer-not_applicable = 不适用

# Direction of an impact
impact-direction-positive = 正面
impact-direction-negative = 负面
impact-direction-mixed = 好坏参半
impact-direction-unknown = 尚不清楚

# Severity of an impact
severity-low = 低
severity-medium = 中
severity-high = 高

# ImpactState
impact-state-noted = 已注明
impact-state-withdrawn = 已撤回

# AssumedSupport: whether a position of another body is as broadly supported as was said
assumed-support-untested = 尚未检验
assumed-support-supported = 经检验获得支持
assumed-support-contested = 存在争议


## 立场与修正案

# PositionState
position-state-open = 开放
position-state-designated = 已认定
position-state-closed = 已关闭

# VersionKind
version-kind-editorial = 文字性
    .hint = 不改变含义：表态随之沿用。
version-kind-substantive = 实质性
    .hint = 改变含义：请所有人重新表态。

# AmendmentState
amendment-state-open = 开放
amendment-state-conflicting = 与当前版本冲突
amendment-state-withdrawn = 已撤回
amendment-state-accepted = 采纳
amendment-state-accepted_in_part = 部分采纳
amendment-state-declined = 未采纳
amendment-state-promoted = 已成为竞争性立场
amendment-state-superseded = 已被取代

# Outcome of an amendment that is not taken
amendment-outcome-declined = 未采纳
amendment-outcome-superseded = 已被取代

# PlaceState: whether the current version has a passage
place-state-same = 未变
place-state-reworded = 措辞已改
place-state-orphaned = 案文中已不存在

# DifferenceKind: what became of a passage
difference-kind-equal = 未变
difference-kind-insert = 新增
difference-kind-delete = 删去

# Binding: how a passage would bind others
binding-obligation = 义务
binding-prohibition = 禁止
binding-undertaking = 承诺

# ExportFormat
export-format-markdown = Markdown
export-format-plain = 纯文本


## 评论

# CommentKind
comment-kind-support = 支持
    .hint = 表示赞成。
comment-kind-concern = 关切
    .hint = 认为存在困难。
comment-kind-question = 问题
    .hint = 提出疑问。
comment-kind-suggestion = 建议
    .hint = 提议作出更改。
comment-kind-objection = 异议
    .hint = 表示反对；只有作为异议正式提出的，才会跟踪到处理完毕为止。
comment-kind-note = 说明
    .hint = 其他任何内容。

# SubjectKind: what a comment is about
subject-kind-proposal = 提案
subject-kind-topic = 议题
subject-kind-position = 立场
subject-kind-version = 版本
subject-kind-amendment = 修正案
subject-kind-round = 意见征询轮次
subject-kind-pilot = 试点
subject-kind-output = 成果
subject-kind-objection = 异议

# Channel: how a comment came in
channel-virtual = 在线
channel-on_site = 现场
channel-nri = 国家或区域倡议
channel-mail = 电子邮件
channel-imported = 来自其他工具

# CommentState
comment-state-posted = 已发表
comment-state-hidden = 已隐藏
comment-state-withdrawn = 已撤回

# Disposition: what became of a comment
disposition-accepted = 采纳
    .hint = 已按其要求办理。
disposition-accepted_in_part = 部分采纳
    .hint = 已部分按其要求办理，理由中说明哪些未予办理。
disposition-declined = 未采纳
    .hint = 未按其要求办理，理由已说明。
disposition-out_of_scope = 超出范围
    .hint = 所涉事项与本提案无关。

# Answered: which comments are looked for
answered-none = 尚未答复
answered-accepted = 采纳
answered-accepted_in_part = 部分采纳
answered-declined = 未采纳
answered-out_of_scope = 超出范围

# BecameKind: what was made of a comment
became-kind-amendment = 已成为修正案
became-kind-objection = 已成为异议

# Decision on a reported comment
decision-kept = 保持原样
decision-hidden = 隐藏
decision-restored = 重新显示

# ModerationKind: what happened to a comment
moderation-kind-kept = 保持原样
moderation-kind-hidden = 已隐藏
moderation-kind-appealed = 已申诉
moderation-kind-upheld = 继续隐藏
moderation-kind-restored = 已重新显示

# AppealOutcome: what comes of an appeal against hiding
appeal-outcome-upheld = 继续隐藏
appeal-outcome-restored = 重新显示

# AppealState: where an appeal against hiding stands
appeal-state-none = 无申诉
appeal-state-waiting = 等待答复
appeal-state-upheld = 继续隐藏

# ReportState
report-state-waiting = 等待决定
report-state-settled = 已处理


## 社群参与和试点

# RoundState
round-state-planned = 已计划
    .hint = 尚未开启。
round-state-open = 进行中
    .hint = 正在接受评论。
round-state-closed = 已关闭
    .hint = 期限已过。

# Promise: what is promised to those who are asked
promise-inform = 告知
    .hint = 我们会让您了解情况。
promise-consult = 征求意见
    .hint = 我们会听取您的意见，并告知处理结果。
promise-involve = 共同参与
    .hint = 备选方案会体现您的关切。
promise-collaborate = 合作
    .hint = 决定会尽可能吸收您的意见。
promise-empower = 赋权
    .hint = 我们会按您的决定办理。

# AudienceKind
audience-kind-stakeholder_group = 利益攸关方群体
audience-kind-community = 社群

# EngagementState
engagement-state-planned = 已计划
engagement-state-closed = 已关闭

# DeliveryState: where a package stands at a focal point
delivery-state-pending = 尚无回音
delivery-state-acknowledged = 已确认收到
delivery-state-reported = 已转发

# Instrument
instrument-rating_sheet = 评分表
    .hint = 对每个选项评分。
instrument-approval_ballot = 赞同选票
    .hint = 可赞同任意多个选项。
instrument-ranked_ballot = 排序选票
    .hint = 将各选项排出先后次序。
instrument-statement_map = 观点图
    .hint = 对各项观点表示同意、不同意或略过。
instrument-poll = 民意调查
    .hint = 回答问题。
instrument-availability_poll = 时间调查
    .hint = 标出适合自己的时间。
instrument-public_comment = 公众评论
    .hint = 对各段落发表评论。
instrument-external = 外部工具
    .hint = 由他人提供的工具，其结果可导入。

# PilotState
pilot-state-planned = 已计划
pilot-state-running = 进行中
pilot-state-closed = 已关闭
pilot-state-evaluated = 已评价

# Verdict on a measure of a pilot
pilot-verdict-met = 达到
pilot-verdict-partly_met = 部分达到
pilot-verdict-not_met = 未达到

# PilotDecision: what the group does with the instrument
pilot-decision-keep = 继续使用
pilot-decision-drop = 停止使用

# LessonState
lesson-state-open = 待回答
lesson-state-heeded = 已吸取
lesson-state-set_aside = 未予采用

# LessonAnswer
lesson-answer-heeded = 已吸取
lesson-answer-set_aside = 未予采用

# DatasetKind
dataset-kind-statement_map = 观点图

# Moderation of a statement in a dataset
moderation-accepted = 显示
moderation-unmoderated = 未审核
moderation-rejected = 已剔除

# Vote on a statement in a dataset
vote-agree = 同意
vote-disagree = 不同意
vote-pass = 略过


## 表态、征询与共识

# Stance
stance-support = 支持
    .hint = 积极赞成案文。
stance-accept = 接受
    .hint = 可以接受案文。
stance-neutral = 中立
    .hint = 弃权：既不赞成也不反对，但已参与。
stance-stand_aside = 保留意见
    .hint = 不同意，但不阻止案文。
stance-object = 提出异议
    .hint = 不同意，并至少有一项说明理由的未决异议。
stance-unclear = 不明白
    .hint = 不理解案文。
stance-recuse = 回避
    .hint = 存在利益冲突，不计入统计。

# CallState
call-state-open = 进行中
    .hint = 正在接受表态。
call-state-closed = 已关闭
    .hint = 期限已过，不再接受表态。

# Results: who sees the stances of others while a call is open
results-open = 所有可以阅读工作组的人
results-after_own_stance = 已作出表态的人
results-after_close = 征询关闭之前任何人都看不到

# TimeRequestState
time-request-state-open = 等待答复
time-request-state-granted = 已同意
time-request-state-declined = 已驳回
time-request-state-lapsed = 已失效

# TimeAnswer
time-answer-granted = 同意延长时间
time-answer-declined = 驳回

# Mandate: whether its checks hold
mandate-ok = 在任务授权之内
mandate-fail = 超出任务授权
mandate-pending = 尚未答复

# ObjectionPolicy
objection-policy-must_address = 必须先处理每一项异议
objection-policy-minority_statement = 案文连同异议人的声明一并推进

# ThinPolicy: a group in which too few people took part
thin-policy-count = 与其他群体同样计算
thin-policy-exclude = 不计入已作决定的群体

# Level: where a position stands
level-full_consensus = 完全共识
    .hint = 所有预期的利益攸关方群体均同意，无不同意见。
level-consensus = 共识
    .hint = 各利益攸关方群体同意；如有不同意见，已予记录。
level-insufficient_support = 支持不足
    .hint = 没有反对，但各利益攸关方群体的支持不够；尚不能认定。
level-pending_objections = 异议待处理
    .hint = 获得广泛支持，但有一项异议尚未处理；尚不能认定。
level-unresolved_objection = 异议未消除
    .hint = 获得广泛支持，但有一项异议未消除。
level-significant_opposition = 重大反对意见
    .hint = 获得多数支持，但有一个利益攸关方群体或其相当一部分成员反对。
level-divergence = 意见分歧
    .hint = 意见不一，未达成任何一致。
level-minority_view = 少数意见
    .hint = 由少数人提出；不是工作组的立场。
level-consensus_against = 共识反对
    .hint = 所有作出决定的利益攸关方群体均反对。
level-insufficient_basis = 依据不足
    .hint = 时间太短，人数或群体太少，或案文不明确：尚不能认定。
level-not_eligible = 超出任务授权
    .hint = 工作组无权这样说，因此不能认定。

# Verdict: where one stakeholder group stands
consensus-verdict-supports = 支持
    .hint = 大多赞成案文，其中部分人积极赞成。
consensus-verdict-accepts = 接受
    .hint = 大多可以接受案文。
consensus-verdict-divided = 意见不一
    .hint = 整体上既不赞成也不反对。
consensus-verdict-opposes = 反对
    .hint = 大多反对案文。
consensus-verdict-abstains = 弃权
    .hint = 参与者中赞成或反对的人太少。
consensus-verdict-silent = 未表态
    .hint = 没有任何成员作出表态。
consensus-verdict-recused = 回避
    .hint = 所有成员都存在利益冲突。
consensus-verdict-absent = 缺席
    .hint = 没有计入统计的成员属于该群体。

# BasisKind: what an assessment goes by
basis-kind-call = 征询，以及发起时固定的章程和成员
basis-kind-charter = 现行章程和现有成员

# Direction of the level over time
course-direction-up = 上升
course-direction-down = 下降
course-direction-steady = 平稳

# GroupIs: how a stakeholder group stands to a proposal
group-is-not_heard = 尚未听取意见
group-is-supporting = 支持
group-is-opposing = 反对


## 异议

# ObjectionState
objection-state-raised = 已提出
    .hint = 已经提出，尚无人受理。
objection-state-under_discussion = 讨论中
    .hint = 正在讨论，尚无实质性答复。
objection-state-responded = 已答复
    .hint = 已有实质性答复，尚无结论。
objection-state-accommodated = 已体现
    .hint = 案文的某一版本已体现该异议。
objection-state-withdrawn = 已撤回
    .hint = 异议人已将其撤回。
objection-state-not_on_merits = 不成立
    .hint = 结论认为它不构成反对案文的理由。
objection-state-outweighed = 经权衡未采纳
    .hint = 已经听取，但记录在案的其他理由更为有力。
objection-state-stands = 未消除
    .hint = 结论认为它尚未得到处理。

# Ground: what an objection is about
ground-mandate = 任务授权
    .hint = 工作组没有这方面的任务授权。
ground-substance = 实质内容
    .hint = 案文的内容是错误的。
ground-evidence = 证据
    .hint = 案文的依据站不住脚。
ground-resources = 资源
    .hint = 所需资源过多，或超过现有资源。
ground-process = 程序
    .hint = 案文的形成方式不当。
ground-inclusion = 包容性
    .hint = 未听取某些相关者的意见。
ground-clarity = 清晰度
    .hint = 措辞不清楚。

# Outcome: what can be found on an objection
outcome-accommodated = 已体现
    .hint = 案文的某一版本已体现该异议。
outcome-not_on_merits = 不成立
    .hint = 它不构成反对案文的理由。
outcome-outweighed = 经权衡未采纳
    .hint = 已经听取，但记录在案的其他理由更为有力。
outcome-stands = 未消除
    .hint = 它尚未得到处理。

# MeritsReason: why an objection is no reason against the text
merits-reason-out_of_scope = 所涉是其他事项
merits-reason-already_answered = 此前已经答复
merits-reason-editorial = 仅涉及措辞
merits-reason-no_explanation = 没有说明理由
merits-reason-does_not_engage = 没有针对案文的内容

# EventKind: what was said or done in the course of an objection
event-kind-discussion = 讨论
event-kind-response = 实质性答复
event-kind-answer = 异议人的回应
event-kind-finding = 结论
event-kind-withdrawal = 已撤回
event-kind-maintained = 坚持异议
event-kind-contest = 提出争议
event-kind-takeover = 已由他人接手
event-kind-reopened = 重新开启


## 认定、复议与申诉

# DesignationState
designation-state-preliminary = 初步
    .hint = 已发布的评定：可供审查，并非最终。
designation-state-superseded = 已被取代
    .hint = 已有另一项认定取而代之，或所涉内容已经改变。
designation-state-final = 最终
    .hint = 这就是该立场的地位。
designation-state-reopened = 重新开启
    .hint = 一项申诉使该立场重新开启。

# ReconsiderationState
reconsideration-state-open = 等待答复
reconsideration-state-upheld = 已支持请求
reconsideration-state-declined = 已驳回

# ReconsiderationAnswer
reconsideration-answer-upheld = 支持请求
reconsideration-answer-declined = 驳回

# FollowUp: what follows where a request is upheld
follow-up-re_evaluation = 对立场重新评定
follow-up-appeal = 申诉
follow-up-new_finding = 就异议重新作出结论

# AppealGround
appeal-ground-objection_ignored = 异议被忽视
    .hint = 有一项异议未予考虑。
appeal-ground-wrong_facts = 事实有误
    .hint = 结论所依据的事实有误。
appeal-ground-notice = 通知过迟
    .hint = 未及时告知相关者。
appeal-ground-conflict_of_interest = 利益冲突
    .hint = 有人对自己的事项作出了决定。
appeal-ground-mandate = 任务授权
    .hint = 超出工作组的任务授权。

# AppealStatus
appeal-status-gathering = 征集支持者
appeal-status-open = 等待答复
appeal-status-affirmed = 已维持，可提交上一级
appeal-status-closed = 已关闭
appeal-status-lapsed = 因支持者不足而失效
appeal-status-withdrawn = 已撤回
appeal-status-overtaken = 已被另一申诉取代

# Rung: who answers an appeal
rung-facilitator = 协调人
rung-co_facilitator = 未参与此事的共同协调人
rung-parent_chair = 上级机构主席

# RungOutcome: what an appeal is answered with
rung-outcome-affirm = 维持
    .hint = 认定保持不变。
rung-outcome-reopen = 重新开启
    .hint = 因有新的信息，立场重新开启。
rung-outcome-change_level = 更改级别
    .hint = 认定为另一级别。
rung-outcome-attach_statement = 附上声明
    .hint = 认定保持不变，申诉的声明随成果一并发布。

# ValidityItem: what speaks for the validity of an output
validity-item-authority = 工作组有此任务授权
validity-item-openness = 任何人都可以阅读和加入工作组
validity-item-notice = 征询公布的时间足够长
validity-item-rule_fixed = 规则在表态之前已经固定
validity-item-participation = 每个预期的利益攸关方群体都有足够成员参与
validity-item-evenness = 各利益攸关方群体的参与均衡
validity-item-dispositions = 每条评论都已答复
validity-item-objections_addressed = 每项异议都已处理
validity-item-uninvolved_designator = 认定人未参与撰写案文或提出异议
validity-item-dissent_published = 不同意见随成果一并发布
validity-item-evidence = 已让社群参与并试用工具
validity-item-appeals_closed = 质疑期已过且没有未决申诉
validity-item-review_date = 已确定审查采用情况的日期

# Holds: whether an item holds
holds-yes = 是
holds-no = 否
holds-not_applicable = 不适用
holds-not_known = 不清楚


## 成果与采用情况

# OutputType
output-type-session_message = 会议要旨
    .hint = 一场会议要传达的内容。
output-type-takeaway = 要点
    .hint = 一个利益攸关方群体可以带回的内容。
output-type-meeting_summary = 会议纪要
    .hint = 会议上所说的内容。
output-type-best_practice = 最佳做法
    .hint = 经实践证明有效的做法。
output-type-framing_guidance = 框架性指引
    .hint = 如何看待一个问题及其各种选项。
output-type-endorsement = 认可
    .hint = 支持一个已有的立场。
output-type-recommendation = 建议
    .hint = 其他各方应当做什么。
output-type-call_for_work = 工作倡议
    .hint = 应当有人承担的工作。

# Label: what is said beside an output
label-converging = 意见趋同
label-diverging = 意见分歧
label-accurate = 经核可为准确
label-collected_not_endorsed = 仅作汇集，未予认可
label-options_shown = 列有未达成一致的选项

# Condition: what an output type asks for beside a level
condition-comments_answered = 每条评论都已答复
condition-mandate_ok = 任务授权检查项均已回答并通过
condition-all_groups_covered = 每个预期的利益攸关方群体都有足够的人参与

# Threshold: from which level on an output may be published as its type
threshold-labelled = 任何级别，须标明意见趋同或分歧
threshold-lazy_approval = 无人对其准确性提出异议
threshold-consensus_or_collected = 共识；未达共识则标明“仅作汇集，未予认可”
threshold-options_shown = 重大反对意见或更高级别，须列出选项
threshold-consensus = 共识

# OutputState
output-state-draft = 草稿
output-state-published = 已发布

# OutputPart
output-part-title = 标题
output-part-summary = 摘要
output-part-text = 案文

# TakeawayState
takeaway-state-written = 已撰写
takeaway-state-withdrawn = 已撤回

# RecipientKind
recipient-kind-body = 机构
recipient-kind-office = 职位

# DistributionChannel
distribution-channel-mail = 电子邮件
distribution-channel-letter = 信函
distribution-channel-meeting = 会议
distribution-channel-focal_point = 联络人
distribution-channel-website = 网站
distribution-channel-other = 其他

# UptakeKind
uptake-kind-used = 使用
    .hint = 在工作中运用了它。
uptake-kind-cited = 引用
    .hint = 提及了它。
uptake-kind-endorsed = 认可
    .hint = 表示支持它。
uptake-kind-adopted = 通过
    .hint = 将其作为自己的内容。
uptake-kind-implemented = 落实
    .hint = 按其内容付诸实施。

# Finding on the evidence of an uptake
finding-verified = 已核验
finding-disputed = 有争议


## 工作方案、时间与资源

# ItemState
item-state-proposed = 已建议
item-state-active = 进行中
item-state-continuing = 持续进行
item-state-parked = 已搁置
item-state-closed = 已关闭

# ItemMove
item-move-activate = 启动
item-move-continue = 持续进行
item-move-park = 搁置
item-move-close = 关闭
item-move-reopen = 重新开启

# ItemEvent
item-event-proposed = 已建议
item-event-revised = 已修订
item-event-activated = 已启动
item-event-continued = 已延续
item-event-parked = 已搁置
item-event-closed = 已关闭
item-event-reopened = 已重新开启

# OriginKind
origin-kind-output = 成果
origin-kind-proposal = 提案
origin-kind-topic = 议题

# ConcernKind
concern-kind-time = 时间
    .hint = 时间是否足够。
concern-kind-resources = 资源
    .hint = 所需的人员、工时和资金。

# ConcernState
concern-state-raised = 已提出
concern-state-valid_ongoing = 成立，持续审查
concern-state-settled = 已解决
concern-state-not_upheld = 不成立

# ResourceKind
resource-kind-hours = 工时
resource-kind-people = 人员
resource-kind-money = 资金

# ResourceStage
resource-stage-planned = 计划
resource-stage-spent = 已用

# ResourceState
resource-state-recorded = 已记录
resource-state-withdrawn = 已撤回


## 工作组与成员

# Visibility
visibility-public = 公开
    .hint = 所有人都可以阅读工作组。
visibility-members = 仅限成员
    .hint = 只有成员可以阅读工作组。

# Joining
joining-open = 开放
    .hint = 愿意者均可加入。
joining-request = 经申请
    .hint = 提出加入申请，由主席或秘书处接纳。
joining-invitation = 经邀请
    .hint = 只有受邀者可以加入。

# Standing of a group or cycle
standing-active = 进行中
standing-archived = 已归档

# MembershipState
membership-state-requested = 已申请加入
membership-state-active = 成员
membership-state-suspended = 已暂停
membership-state-left = 已退出

# InvitationState
invitation-state-open = 有效
invitation-state-redeemed = 已接受
invitation-state-revoked = 已收回

# RoleCallState
role-call-state-open = 进行中
role-call-state-filled = 已有人选
role-call-state-closed = 已关闭

# VolunteerState
volunteer-state-standing = 自荐中
volunteer-state-withdrawn = 已收回


## 需要关注的事项

# AttentionKind
attention-kind-objection_unanswered = 异议尚无答复
attention-kind-objection_without_finding = 异议尚无结论
attention-kind-round_comment_unanswered = 轮次中的评论尚无答复
attention-kind-comment_unanswered = 评论尚无答复
attention-kind-round_ending = 轮次即将结束
attention-kind-call_ending = 征询即将结束
attention-kind-review_ending = 审查期即将结束
attention-kind-challenge_ending = 质疑期即将结束
attention-kind-call_not_designated = 征询已结束，尚未认定
attention-kind-evaluation_not_final = 评定待定为最终
attention-kind-reconsideration_asked = 有人请求复议
attention-kind-appeal_open = 申诉待答复
attention-kind-time_requested = 有人请求更多时间
attention-kind-group_not_heard = 尚未听取利益攸关方群体的意见
attention-kind-stances_stale = 针对先前案文的表态
attention-kind-guard_unmet = 进入下一步骤的缺项
attention-kind-step_ready = 可以进入下一步骤
attention-kind-step_due = 步骤到期
attention-kind-review_due = 采用情况审查到期
attention-kind-role_call_open = 角色待填补
attention-kind-member_requested = 加入申请
attention-kind-comment_reported = 评论被举报
attention-kind-hiding_appealed = 对隐藏评论的申诉
attention-kind-proposal_paused = 提案已暂停

# NoticeKind
notice-kind-reply = 有人回复了您的评论
notice-kind-thread_comment = 您关注的讨论串有新评论
notice-kind-disposition = 您的评论已有处理结果
notice-kind-moderation = 您的评论经过审核
notice-kind-stance_stale = 案文有实质性更改：在您重新表态之前，您的表态不再计入
notice-kind-call_opened = 共识征询已发起
notice-kind-call_ending = 一项共识征询即将结束，而您尚未表态
notice-kind-call_waiting = 一项共识征询已到期，待对异议作出结论后关闭
notice-kind-round_ending = 一个意见征询轮次即将结束，而您尚未在其中评论
notice-kind-time_answered = 您的延时请求已获答复
notice-kind-evaluation = 对一项立场的评定已发布，可供审查
notice-kind-review_ending = 对一项立场的评定的审查期即将结束
notice-kind-objection_raised = 有一项异议需要答复或作出结论
notice-kind-objection_answered = 您支持的一项异议已获实质性答复
notice-kind-objection_found = 就您支持的一项异议已作出结论
notice-kind-objection_reopened = 就您支持的一项异议所作的结论不再有效
notice-kind-objection_released = 您附议的一项异议已无人持有：请接手，或不再附议
notice-kind-designation = 一项立场的地位已认定
notice-kind-reconsideration_asked = 有人请求复议
notice-kind-reconsideration_answered = 您的复议请求已获答复
notice-kind-appeal_opened = 一项申诉等待答复
notice-kind-appeal_passed_on = 您支持的一项申诉现由您负责：请在其获得答复后提交上一级，或将其撤回
notice-kind-appeal_answered = 您的申诉已获答复
notice-kind-appeal_ended = 您的申诉已结束
notice-kind-output_published = 一项成果已发布
notice-kind-proposal_moved = 提案已进入另一步骤
notice-kind-webhook_disabled = 您负责的一个Webhook不再发送任何内容
notice-kind-text_erased = 您的部分文字已被删除

# MailLevel
mail-level-off = 不发邮件
mail-level-digest = 每天早上一封邮件
mail-level-all = 每条通知一封邮件

# Followed: what a subscription is about
followed-account = 全部
followed-group = 工作组
followed-proposal = 提案
followed-thread = 讨论串

# MailKind
mail-kind-digest = 每日汇总
mail-kind-notice = 通知
mail-kind-invitation = 邀请
mail-kind-password_reset = 重设密码的验证码
mail-kind-sign_in = 登录验证码

# PauseReason: why no notices are mailed
pause-reason-address_refused = 该地址拒收邮件
pause-reason-unsubscribed = 已通过邮件中的链接退订


## 账户

# AccountKind
account-kind-person = 个人
account-kind-service = 服务账户

# AccountState
account-state-active = 正常
account-state-unclaimed = 尚未认领
account-state-suspended = 已暂停
account-state-closed = 已注销

# EndReason: why a session ended
end-reason-signed_out = 已退出登录
end-reason-password_changed = 密码已更改
end-reason-token_reused = 令牌被重复使用
end-reason-suspended = 账户已暂停
end-reason-closed = 账户已注销

# CodePurpose: what a one-time code opens
code-purpose-first_admin = 首位管理员
code-purpose-claim = 新账户
code-purpose-invitation = 加入工作组的邀请
code-purpose-password_reset = 新密码
code-purpose-sign_in = 登录


## 搜索、订阅源、Webhook与删除

# DocumentKind: what is searched
document-kind-proposal = 提案
document-kind-topic = 议题
document-kind-position = 立场
document-kind-comment = 评论
document-kind-objection = 异议

# FeedKind
feed-kind-outputs = 成果
feed-kind-deadlines = 截止日期

# WebhookState
webhook-state-active = 启用
webhook-state-disabled = 已停用
webhook-state-ended = 已终止

# DisabledReason
disabled-reason-by_hand = 手动停用
disabled-reason-failing = 接收方约三天未能接收
disabled-reason-gone = 接收方已不存在
disabled-reason-right_lost = 负责人已无权阅读所发送的内容

# WebhookDeliveryKind
webhook-delivery-kind-entry = 记录条目
webhook-delivery-kind-test = 测试调用

# WebhookDeliveryState
webhook-delivery-state-waiting = 等待中
webhook-delivery-state-delivered = 已送达
webhook-delivery-state-failed = 失败

# ErasureReason
erasure-reason-personal_data = 个人数据
erasure-reason-court_order = 法院命令
erasure-reason-legal_claim = 法律主张
erasure-reason-defamation = 诽谤
erasure-reason-confidential = 秘密告知的内容
erasure-reason-no_longer_needed = 不再需要
erasure-reason-other = 其他理由

# ImportState
import-state-staging = 正在导入
import-state-done = 已导入
import-state-settled = 已导入并确认
import-state-given_up = 已中止
