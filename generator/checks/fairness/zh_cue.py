"""The shape of the Chinese rules: a topic's words, and how a sentence with them asks a candidate.

A pattern is written in folded text, which has no capitals, so that these stand for what recurs:

== =================================================================================
@  the words of the rule, unless they begin a compound (婚姻登记, 病历系统)
%  the words of the rule, whatever follows
Y  the candidate: 您, 您现在, 您家, 咱们
A  adverbs: 现在, 以前, 是不是, 有没有
H  the candidate's home: 家里, 屋企, 家人
Q  what ends or makes a question: 吗, 没, 呢, 吧, ?, the end
G  a few characters of one clause
L  more characters of one sentence
W  who, which, what, where, how many
T  asking to be told: 介绍一下, 方便说, 请提供
P  a question's verdict on plans: 打算, 计划, 考虑
== =================================================================================
"""

# ruff: noqa: E501

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_COMPOUND = (
    "(?!的?(?:系统|平台|网站|软件|app|小程序|接口|字段|数据|算法|模型|模块|功能|页面|栏目|频道|产品|用品|服务(?!役)|行业|赛道|市场|经济|"
    "登记|预约|数据库|组件|节点|进程|线程|存储|池|序列|类型|变量|属性|方法|字典|用户|客户|顾客|人群|群体|患者|病人|学生|学员|"
    "政策|策划|摄影|布置|管理师|秤|津贴|补贴|制度|条例|法规|社工|机构|中心|医院|门诊|公司|门店|题材|选题|报道|广告|文案|社区|论坛|统计|研究|调查|调研|"
    "课程|课|专业|教育|展|史|学(?!校|历|费|上|习|会)|率|量表|筛查|报告|检测|监测|识别|追踪|曲线|计算|测算|表单|模板|管理|运营|推荐|审核|配置|迁移|同步|导入|字样|一栏|一项|这个词|这类|这种说法))"
)

MACROS = {
    "Y": "(?:(?:您们?|咱们?)(?:自己|个人|本人|本身|这边|那边|现在|目前|今年|以前|之前|平时|最近|当时|当年|家里|家|应该|不会|平常|的){0,3})",
    "A": "(?:(?:现在|目前|今年|以前|之前|从前|过去|平时|平常|最近|近期|已经|还|也|都|曾经?|是否|是不是|系咪|有没有?|有无|可|到底|究竟|应该|大概|一般|会不会|本人|自己|个人){1,3})",
    "H": "(?:家里人?|家中|家人|屋企人?|府上|您家|家庭)",
    "Q": "(?:吗|么|嘛|㗎|咧|喔|啰|齁|耶|没|呢|吧|不|否|呀|啊|咩|未|哪|什|谁|几|怎|多|[?]|$)",
    "G": "[^,。?!;]{0,6}",
    "L": "[^。?!;]{0,16}",
    "W": "(?:谁|哪|什么|几|多少|多大|多久|怎么|怎样|如何|何时|啥|边度|边个|点样)",
    "T": "(?:介绍|说说|说一下|说下|讲讲|讲一下|聊聊|聊一下|谈谈|谈一下|透露|方便|告诉|请问|问一下|问下|问问|填|提供|报一下|报下|了解|说明|交代|冒昧|核实|确认|登记)",
    "P": "(?:打算|计划|规划|准备|考虑|想法|想要?|安排|意愿|意向|意思|预备)",
}
_MACRO = re.compile("[A-Z@%]")


class Cue(NamedTuple):
    """One way in which talk comes to a ground.

    Attributes:
        words: The words that it needs, separated by ``|``, each of two characters or more.
        pattern: What the sentence must look like; see above. Its first group, where it has one and
            it took part, is what gives the ground away.
        sure: Whether it is meant for the candidate even where the sentence speaks of a product.
    """

    words: str
    pattern: str = "@"
    sure: bool = False

    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return _compiled(self.words, self.pattern)


@cache
def _compiled(words: str, pattern: str) -> re.Pattern[str]:
    def meant(match: re.Match[str]) -> str:
        if match[0] == "@":
            return f"(?:{words}){_COMPOUND}"
        return f"(?:{words})" if match[0] == "%" else MACROS[match[0]]

    return re.compile(_MACRO.sub(meant, pattern))
