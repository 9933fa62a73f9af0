"""What an interviewer says in Chinese that asks a candidate about a protected or risky ground.

A text first shows whether it has any pair of characters with which a telling word begins; most have
none, and that is all they cost. Otherwise it is folded (:mod:`generator.checks.fairness.fold`) and
each sentence is held against the rules of the words that it has. Two things excuse a sentence: it
gives notice that something is not asked, or it speaks of the matter as work (a product, a patient,
how one would do it).
"""

# ruff: noqa: E501

from __future__ import annotations

import itertools
import re
from functools import cache
from operator import add
from typing import NamedTuple

from generator.checks.fairness.asked import Asked
from generator.checks.fairness.fold import simple, whole
from generator.checks.fairness.zh_cue import Cue

_SENTENCE = r"[^。?!…\n;]{1,400}[。?!…;]{0,4}[”’」』\"')]{0,2}"

_QUOTED = "[“\"「『'‘]([^“”\"「」『』'‘’]{3,40})[”\"」』'’]"

_NOTICE = (
    "(?:不会再?|不能|不得|不可以?|不应该?|不许|不准|禁止|从不|绝不|不再|没有?人会?|不需要|不用|无需|无须|毋须|毋需|不必|请勿|请别|请不要|不要|别|不想|不希望|不打算|没必要|不会有人|避免|切勿|严禁)"
    "(?!介意|见怪|误会|多心|紧张|怪|多想|嫌|生气)"
    "[^,。?!;]{0,14}(?:问|谈|提到|提及|提起|提您|说您|说自己|说家|说明|说出|讲|告诉|透露|填|写|附上|附带|放照|放相|回答|提供|解释|打听|涉及|触及|追问|带来|记录|记下|收集|考虑|讨论|看重|参考)"
    "|(?:我们|公司|这里|本公司|面试官?|这边|这次|今天|也|都|一律|从来|概|评分|录用)(?:从来|都|也|一律|一概|并|完全|绝对|决|时|会|在这里|在面试中|不会)?(?:不(?:会)?(?:在这里)?|没有)(?:问|看(?!好|出)|查|谈|讨论|关心|考虑|记|收|参考|要求提供|影响|打听|会因)"
    "|(?:跟|与|和|同)[^,。?!;]{0,14}(?:无关|没有?关系|没有?关联|不相关|不挂钩)|一视同仁|没有区别|没有任何影响|不影响(?:录用|评分|结果|面试|评估)|不作为|不会影响"
    "|可以(?:选择)?(?:不回?答|拒绝|不说|不填|跳过|不讲)|有权(?:不|拒绝)|空着|留空|删掉|删去|删除|遮住|涂掉|隐去"
    "|不合法|违法的?问题|不合规|不允许|法律(?:不|禁)|规定不|不当(?:问题|提问)|问题不妥|(?:那|这)(?:样问)?是不对|不该这么问|已经纠正"
    "|(?:被|曾被|有人|别人|对方|客户|患者|病人|家长|学生|同事|面试官|记者|主管|候选人|朋友|公司)[^,。?!;]{0,10}问(?:到|起|过|及|您|我|他|她|候选人|了)?"
    "|随时(?:告诉|说|提)|提前告诉|需要(?:的话)?可以|说一声|我们(?:公司)?(?:提供|设有)|手册第|细则|由人事在录用后|录用后(?:说明|办理)"
    "|角色扮演|模拟|扮演|剧本|演练|不在评分|评分表|评分项|不列入|不纳入|不计入|不(?:用|需要|必)交代|不查|不会看|不会被问"
)
_TURN = "但|不过|可是|只是|就是想|还是想|随便问|多嘴|冒昧|想知道|好奇"

_WORK = (
    "系统(?!里查)|栏位|网页|线上|资料(?!填|表)|采购|套件|产线|机台|停机|程式|行程|执行绪|门市|附件|移工|部落|雇主|药品|药师|标示|公证|补助|补贴|津贴|查核|会计师|治疗师|额度|工作许可|签证|工作证|api|工地安全|讲解|课堂|员工(?!代表|宿舍|食堂)|平台|app(?![a-z])|小程序|网站|软件|接口|字段|数据|算法|模型|模块|功能|页面|代码|进程|线程|节点|组件|服务器|数据库|缓存|用户|客群|顾客|患者|病人|病患|病房|家属|学生|学员|学童|住户|住客|居民|旅客|受访|读者|观众|"
    "产品|政策|方案|课程|这节课|上课|教案|教学|教案|设计|报表|统计|调研|问卷|推荐|审核|运营|广告|文案|选题|题材|报道|稿|案例|案件|法规|条款|展览|展馆|展厅|指标|测试|程序(?!员|媛)|变量|函数|对象存储|指针|语料|样本|建模|"
    "作为(?:老师|护士|医生|教练|律师|记者|社工|班主任|护工|设计师|客服)|个案|案主|服务对象|长者|受助|院友|幼儿园一日|账号|账户|权限|日志|字典|索引|表结构|映射|配置|自助机|小说|剧本|游戏|角色|玩家|嘉宾|主播间|直播间|会员日|栏目|频道|专题|资料库|台账|指南|手册怎|活动(?:怎|如|的)|企业客户|投保|保单|理赔|借款人|贷款人|申请人|当事人|被告人|消费者|买家|卖家|店铺|门店|商品|货|订单|类目|仓|机房|仪器|试剂|样品|工单|报文|协议|集群|磁盘|电池|分支|提交|仓库"
    "|(?:怎么|点样|(?<![几有快早晚缺优一二三四五六七八九十0-9要重])点(?=做|写|改|计|决|处|解释|安排|设|拣|会|讲|教|查|测|分|排|跟|同客)|(?<=会)点(?!睇)|(?<=您)点(?!睇|看|菜|餐))(?!想|办|考虑|打算|没|还|就|样|了|弄|照顾|平衡|兼顾|克服|交代|跟家|和家|会|不|解决|这么|那么|说|看(?:[,?。!]|$|待(?:结婚|婚|生|女|男|家庭|年)|您|我们|那些)|个|钟|知|心)"
    "|(?:如何|怎样)(?!考虑|打算|平衡|兼顾|照顾|看待您|跟家|和家|与家|安排家|称呼|[?]|呢)|哪几|差在哪|差别|不同在哪|看哪|看什么|是什么意思|代表什么|行不行得通|用哪|用什么|会测|依据|什么区别|有什么不同|区别是|难点|要注意|注意什么|哪些(?:坑|步骤|约束|方法|办法|材料|风险|指标|字段|要点|因素|措施|问题要)|您会(?:先|从|怎|如何|选择|用|采|把|给|建议)|点样(?:设计|处理|做|写|改)"
    "|您?(?:有没有|是否|有无)?(?:做过(?!手术|什么手术|变性|流产|人工|试管|整|微整|医美|牢|检查|礼拜|兵|大手术|开刀|小手术|矫)|写过|用过(?!药)|参与过|处理过|接触过|负责过|设计过|研究过|办过(?!婚|喜|离)|编过|整理过|维护过|开发过|主持过|讲过|拍过|跟进过|主导过|实现过|对接过|服务过(?!兵)|采访过|教过|管过|运营过)"
)

# A matter of work even where the words would otherwise be meant for the candidate.
_CRAFT = (
    "(?:员工|下属|被执行人|组员|队员|学生|学员|病人|患者|产妇|客户|顾客|客人|住户|家长|候选人|执行人|嫌疑人|当事人|乘客|旅客|会员)[^。?!;]{0,24}(?:怎么(?!看|想|考虑|打算)|如何|怎样|点样|您会|要注意|占多少)"
    "|(?:系统|平台|app|小程序|网站|功能|字段|栏位|接口|数据|算法|模型|页面|产品|流程|政策|课程|课|方案|用户|患者|病人|学生|活动|广告|文案|节目|展|工具|名单|岗位的培训)[^。?!;]{0,14}(?:怎么|如何|怎样|点样|您会|哪些|哪几|难点|什么区别)"
    "|(?:设计|开发|运营|做|写|参与|负责|主持|策划|维护|处理|代理|研究|教|采访)过[^,。?!;]{0,12}(?:系统|平台|app|小程序|网站|功能|字段|接口|数据|算法|模型|页面|产品|流程|项目|课程|课|方案|活动|广告|文案|节目|案件|案子|客户|报道|专题|服务)"
)

# Somebody is spoken to, or told to do something.
_TO_SOMEBODY = "[您咱?吗呢吧没咩啦…]|请|一下|报|填|写|发|给|带|交|说|拍|提供|附|拿|让|看|招|只要|限|怕|担心|希望|最好|优先|一定是|难怪|肯定"

# What may be asked of everyone, though it speaks of the ground.
_LAWFUL = {
    "pay-history": "^(?!.{0,200}(?:现在|目前|而家|现时|上一|上家|上份|上个|之前|原来|以前|前公司|前东家|前一|去年)).{0,200}(?:期望|期待|希望|理想|预期|要求|接受|想要|婉拒|我们(?:的|给|这)|岗位|预算|流程|发放|方式)",
    "age": "法定(?:工作|就业|最低)?年龄|(?:年满|满|未满)(?:十六|十八|16|18)",
    "family": "利益冲突|申报|回避|任职|供应商|竞业",
    "health": "便利|无障碍|通道|手语|安排吗|(?:需要|要不要|需不需要)[^。?!]{0,12}(?:安排|协助|辅助|设备|配合|休息)|胜任|完成(?:这|工作)",
    "origin": "工作许可|工作签|签证|合法工作|工作资格|护照",
    "criminal": "法律规定|依法|法定",
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class _Index(NamedTuple):
    """The rules by their words.

    Attributes:
        words: Words with the numbers of their rules, by a telling pair of their characters.
        cues: The rules with their grounds.
    """

    words: dict[str, list[tuple[str, int]]]
    cues: list[tuple[str, Cue]]


# Pairs that stand in any interview: a word is looked for by another of its pairs.
_COMMON = frozenset(
    [
        "怎么",
        "您怎",
        "什么",
        "一次",
        "可以",
        "您会",
        "我们",
        "一个",
        "工作",
        "哪些",
        "这个",
        "请说",
        "怎样",
        "您的",
        "需要",
        "说明",
        "时间",
        "会怎",
        "您可",
        "没有",
        "次您",
        "处理",
        "的经",
        "您有",
        "是什",
        "客户",
        "说一",
        "今天",
        "说说",
        "一下",
        "希望",
        "同事",
        "安排",
        "公司",
        "讲一",
        "哪一",
        "分钟",
        "么处",
        "这份",
        "个月",
        "还是",
        "您希",
        "请讲",
        "当时",
        "是怎",
        "么做",
        "第一",
        "份工",
        "请您",
        "经历",
        "一份",
        "个职",
        "如果",
        "最近",
        "有没",
        "有什",
        "的时",
        "有哪",
        "决定",
        "要求",
        "您最",
        "说您",
        "您是",
        "设计",
        "为什",
        "时候",
        "您能",
        "学生",
        "下来",
        "还有",
        "两个",
        "经验",
        "谢您",
        "近一",
        "方便",
        "开始",
        "准备",
        "出来",
        "一位",
        "样的",
        "职务",
        "谢谢",
        "的工",
        "病人",
        "判断",
        "知道",
        "客人",
        "您先",
        "主管",
        "哪里",
        "您看",
        "们的",
        "么排",
        "问题",
        "您在",
        "是否",
        "发现",
        "如何",
        "了什",
        "明您",
        "接下",
        "自己",
        "方式",
        "部分",
        "的话",
        "测试",
        "之后",
        "您对",
        "了吗",
        "流程",
        "讲讲",
        "看到",
        "么跟",
        "解释",
        "一点",
        "的情",
        "描述",
        "愿意",
        "数据",
        "么回",
        "结果",
        "么样",
        "系统",
        "让您",
        "过的",
        "了解",
        "几个",
        "岗位",
        "五分",
        "您接",
        "经过",
        "人的",
        "需求",
        "遇到",
        "一样",
        "确认",
        "步骤",
        "调整",
        "多少",
        "一周",
        "来的",
        "地方",
        "方案",
        "上一",
        "题目",
        "团队",
        "您想",
        "做什",
        "比较",
        "会先",
        "多久",
        "资料",
        "以吗",
        "不要",
        "面试",
        "您说",
        "十分",
        "上的",
        "的吗",
        "家属",
        "情况",
        "么安",
        "您用",
        "过哪",
        "您做",
        "看哪",
        "问您",
        "么说",
        "您当",
        "哪几",
        "一年",
        "小时",
        "的地",
        "请用",
        "个您",
        "的一",
        "三个",
        "一步",
        "通知",
        "觉得",
        "么想",
        "个人",
        "您需",
        "办公",
        "不会",
        "会议",
        "接受",
        "纪录",
        "天的",
        "大约",
        "最后",
        "记录",
        "我会",
        "哪个",
        "负责",
        "过来",
        "的例",
        "不能",
        "例子",
        "您愿",
        "合同",
        "您如",
        "到一",
        "回答",
        "两周",
        "依据",
        "作的",
        "请描",
        "实验",
        "么设",
        "职位",
        "模型",
        "里的",
        "的是",
        "说的",
        "想了",
        "到的",
        "顺序",
        "之前",
        "好了",
        "起来",
        "影响",
        "个岗",
        "要不",
        "有点",
        "给您",
        "过程",
        "时的",
        "述一",
        "后来",
        "不一",
        "做过",
        "对方",
        "回应",
        "电话",
        "到了",
        "您发",
        "您把",
        "从哪",
        "预算",
        "介绍",
        "这里",
        "是多",
        "刚才",
        "到这",
        "我说",
        "桌上",
        "您觉",
        "电梯",
        "一项",
        "喜欢",
        "会不",
        "么写",
        "不好",
        "安全",
        "么调",
        "配合",
        "使用",
        "么决",
        "您好",
        "您提",
        "十五",
        "提问",
        "会做",
        "好的",
        "下一",
        "一段",
        "讲您",
        "到您",
        "能不",
        "来怎",
        "断一",
        "继续",
        "么判",
        "先看",
        "了哪",
        "同时",
        "同一",
        "的步",
        "只有",
        "作业",
        "月的",
        "服务",
        "二十",
        "有两",
        "进来",
        "么让",
        "不同",
        "况下",
        "拒绝",
        "内容",
        "意见",
        "产品",
        "的同",
        "用什",
        "您从",
        "请再",
        "数字",
        "您刚",
        "我的",
        "标准",
        "是一",
        "不够",
        "想问",
        "的哪",
        "邮件",
        "您今",
        "出差",
        "部门",
        "上有",
        "上线",
        "要写",
        "差别",
        "么时",
        "评估",
        "供应",
        "应商",
        "么办",
        "时怎",
        "么改",
        "您第",
        "固定",
        "期望",
        "作吗",
        "提供",
        "大家",
        "上班",
        "意思",
        "好意",
        "么确",
        "刚刚",
        "么抓",
        "跟您",
        "白板",
        "在您",
        "不需",
        "请从",
        "接手",
        "作中",
        "目标",
        "就好",
        "理的",
        "用过",
        "信息",
        "确定",
        "效果",
        "样回",
        "那次",
        "之间",
        "理解",
        "据是",
        "到两",
        "仓库",
        "有一",
        "七点",
        "早上",
        "的客",
        "有十",
        "里有",
        "这张",
        "并说",
        "出您",
        "告诉",
        "别人",
        "的方",
        "完成",
        "项目",
        "情形",
        "您上",
        "交接",
        "请回",
        "您给",
        "的实",
        "谈谈",
        "培训",
        "一遍",
        "一张",
        "发票",
        "排班",
        "选择",
        "么方",
        "学到",
        "是哪",
        "长时",
        "那边",
        "异常",
        "的理",
        "直接",
        "现在",
        "代码",
        "么查",
        "报表",
        "语言",
        "或者",
        "活动",
        "的题",
        "过去",
        "案例",
        "后一",
        "结束",
        "会在",
        "要轮",
        "提前",
        "班表",
        "两次",
        "疑问",
        "试用",
        "已经",
        "把一",
        "报告",
        "您为",
        "理由",
        "有人",
        "两种",
        "大概",
        "不用",
        "您一",
        "先做",
        "客诉",
        "到什",
    ]
)


_PLAIN = frozenset(
    "您我的了是在有没不一这那个么什哪几谁多少怎上下来去到过给和跟做时候看说人里出小开始还两"
)


def _rarest(word: str) -> str:
    """The pair of a word's characters that other talk has least."""
    if word[:2] not in _COMMON and word[0] not in _PLAIN:
        return word[:2]
    best, least = word[:2], 9
    for a, b in itertools.pairwise(word):
        much = (a in _PLAIN) + (b in _PLAIN) + 4 * (a + b in _COMMON)
        if much < least:
            best, least = a + b, much
    return best


@cache
def _index() -> _Index:
    from generator.checks.fairness import zh_body, zh_hints, zh_life, zh_plain, zh_roots

    cues = [
        (ground, cue)
        for table in (zh_life.CUES, zh_roots.CUES, zh_body.CUES, zh_hints.CUES, zh_plain.CUES)
        for ground, some in table.items()
        for cue in some
    ]
    words: dict[str, list[tuple[str, int]]] = {}
    for number, (_, cue) in enumerate(cues):
        for word in cue.words.split("|"):
            words.setdefault(_rarest(word), []).append((word, number))
    return _Index(words, cues)


def asked(text: str) -> list[Asked]:
    """What a Chinese text asks a candidate about that it should not.

    Args:
        text: What is said, without marks; a live word is U+FFFC.

    Returns:
        The grounds with their places, in order; each ground once a sentence.
    """
    index = _index()
    folded, at = whole(simple(text))
    if index.words.keys().isdisjoint(map(add, folded, folded[1:])):
        return []
    said: dict[int, list[str]] = {}
    for pair in index.words.keys() & set(map(add, folded, folded[1:])):
        for word, number in index.words[pair]:
            if word in folded:
                said.setdefault(number, []).append(word)
    if not said:
        return []
    found: list[Asked] = []
    live = [(*index.cues[number], said[number]) for number in sorted(said)]
    for match in _compiled(_SENTENCE).finditer(folded):
        found.extend(_in_sentence(match[0], match.start(), live))
    found.sort(key=lambda one: (one.start, one.end))
    if at is None:
        return found
    return [Asked(one.ground, at[one.start], at[one.end - 1] + 1) for one in found]


def _in_sentence(text: str, start: int, live: list[tuple[str, Cue, list[str]]]) -> list[Asked]:
    found: dict[str, Asked] = {}
    work: bool | None = None
    for ground, cue, words in live:
        if ground in found or not any(word in text for word in words):
            continue
        for match in cue.regex().finditer(text):
            begin, end = match.span(match.lastindex or 0)
            if not cue.sure:
                if work is None:
                    work = _compiled(_WORK).search(text) is not None
                if work or not _compiled(_TO_SOMEBODY).search(text):
                    break
            elif _compiled(_CRAFT).search(text):
                break
            if _excused(text, begin, end) or _lawful(ground, text):
                continue
            if begin < end:
                found[ground] = Asked(ground, start + begin, start + end)
                break
    return list(found.values())


def _excused(text: str, begin: int, end: int) -> bool:
    """Whether a sentence gives notice that it does not ask, or quotes somebody who did."""
    for quoted in _compiled(_QUOTED).finditer(text):
        if quoted.start(1) <= begin and end <= quoted.end(1):
            return True
    notice = _compiled(_NOTICE).search(text)
    if notice is None:
        return False
    if not text.rstrip("”’」』\"')").endswith(("?", "吗", "呢", "没")):
        turn = _compiled(_TURN).search(text, min(notice.end(), begin))
        return turn is None or turn.start() > begin
    # A question gives notice only of what stands in the same clause.
    between = text[notice.end() : begin] if notice.end() <= begin else text[end : notice.start()]
    return "," not in between and ":" not in between and _compiled(_TURN).search(between) is None


@cache
def _may_be_asked(ground: str) -> re.Pattern[str] | None:
    return _compiled(_LAWFUL[ground]) if ground in _LAWFUL else None


def _lawful(ground: str, text: str) -> bool:
    """Whether a sentence asks what may be asked of everyone."""
    pattern = _may_be_asked(ground)
    return pattern is not None and pattern.search(text) is not None
