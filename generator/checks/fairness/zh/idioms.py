"""Pieces of patterns that the cues of several grounds share."""

from __future__ import annotations

NO_TRADE = (
    "(?!.{0,300}?(?:"
    "系统(?!里)|平台|小程序|接口|字段|栏位|算法|模型|用户|顾客|患者|病人|病患|学员|读者|玩家|观众|游客|旅客|乘客|住户|案主|当事人(?!的(?:心情|身份))|委托人|来访者|嫌疑人|被害人|受访|选题|题材|文案|广告|课程|教案|理赔|保单|博物馆|纪念馆|展览|策展|游戏(?!里的)|剧本|小说|专栏|栏目|标签|对账|天文|专利|花车|灯会|鉴定|卖过|成交|同业|家访|家长会|立法院(?!前)|的被告|被告人|邮票|手游|纪录片|调变|轨道|卫星|队列|预试|选项|坑道|补给|赛马|审查|租约|档案馆|库存|定价|论文|研究|翻译|审核|演算法|接龙|资料库|数据|代码|变量"
    "|您(?:侦办|主持|编|带看|教|护理|修复|开发|采访|设计|处理|写|拍|策划|代理|审)过|您[^,?]{0,10}(?:接|办|做|写|处理|研究|采访|设计|拍|编|教|帮|代表)过(?!手术|变性|牢|兵|代表|干部|笔录|什么亏心|什么坏|申请|检讨|保证|悔过|这种|那种|那事|盘|别人的车)[^,?]{0,14}(?:案|项目|题|馆|展|报|剧|片|节目|活动|合同|协议|协约|客户|公司|工会|产品|书|课|班|店|政策|计划|广告|影|文章|报道|演讲|稿|审计)"
    "|您做[^,?]{2,16}(?:时|时候|那几年|那会儿|那阵)|主管训练|家族企业|客户[^,?]{0,4}(?:问|说|要|来|想|认真|咨询)|(?:一位|有位|这位|有个|一个)(?:客|住|病|患|学|老人|妈妈|家长|同事|居民|村民|业主|老兵|阿)"
    "))"
)
"""The sentence does not speak of a product, of a customer, or of work that was done."""

TOLD = f"^{NO_TRADE}(?=.{{0,300}}?(?:您|阁下|[?吗吧呢没啩咩]|请|说说|讲讲|说一|讲一)).{{0,300}}?(%)"
"""For words that give a ground away wherever they are said to a candidate."""

FISHED = "^.{0,300}?(%)"
"""For words that nobody says of their work."""

AIMED = "^(?=.{0,300}?(?:您|阁下|令[尊堂]|[^,]{0,12}[?]$)).{0,300}?(%)"
"""For words that tell a ground once they are said to the candidate."""


def aimed(before: str, behind: str = "", sentence: str = "") -> str:
    """A pattern for a word between what turns it on the candidate.

    Args:
        before: What stands before the word.
        behind: What follows it.
        sentence: What must hold of the sentence, as a look ahead from its beginning.
    """
    return f"^{NO_TRADE}{sentence}.{{0,300}}?{before}(%){behind}"
