# 许多表单中名称相同的字段。

field-email = 电子邮件地址
field-password = 密码
field-code = 一次性验证码
field-name = 姓名或名称
field-title = 标题
field-summary = 摘要
field-language = 文字的语言
field-reason = 理由
field-rationale = 理由说明
field-body = 正文
field-note = 说明
field-kind = 类型
