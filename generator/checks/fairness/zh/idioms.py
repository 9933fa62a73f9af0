"""Pieces of patterns that the cues of several grounds share."""

# ruff: noqa: E501

from __future__ import annotations

NO_METHOD = (
    "(?!.{0,300}?(?:"
    "怎么(?:办|做(?!了|的)|处理|解|安排(?!的)|协|分|回[应答复]|说明|说服|设|写|改|调[整度动]|判|教|帮|带|拍|查|画|定|保|避|排|配|补|防|核|验|选|引|介|推|讲解|拿捏|转|收|测|量|标|取|抓|陪|确|建|用|跟(?!家|爸|父|屋)[^,]{1,8}(?:谈|说|讲|解释|沟通|协调))"
    "|如何(?!看待|评价|称呼)|怎样(?!的家|称呼)|点样(?!看)|(?<=[会您师理长员任])点(?:做|改|处|讲|安|协|补|解|决|倾|分|排|答|设|教|跟|同|拣|解|调)"
    "|哪一?(?:步|条|项|些(?!人|亲|组织|团体|党|活动)|环节|题|种方法|端|段逻辑|个(?:环节|部位|指标|步骤|变量|科目|字段|栏位|参数))|边(?:几|一)?(?:步|条|项|样)先"
    "|您会(?:先|从|用|把|选|找|建议|怎|如何|点|保留|拿)|会先|保留还是|还是(?:剔除|保留|改版|隔离|另开|拿掉)|标准(?:动作|做法|流程)|流程|步骤|难点|最难|最卡|差在|差别|区别|有什么分别|优先顺序|从哪里(?:追|查|下手|开始|入手)|第一(?:步|个动作|句话|通电话|件事)"
    "|(?:身为|作为)(?!男|女|妈|母|爸|党|独|一个?[男女妈爸党]|长[子女])|您(?:做|当)(?!过|兵|了|不|志|义工|代表)[^,?]{2,10}(?:会|点|怎|,)"
    "))"
)
"""The sentence does not ask how one does a piece of work."""

FISHED = f"^{NO_METHOD}.{{0,300}}?(%)"
"""For words that nobody says of their work."""

AIMED = f"^{NO_METHOD}(?=.{{0,300}}?(?:您|阁下|令[尊堂]|[^,]{{0,12}}[?]$)).{{0,300}}?(%)"
"""For words that tell a ground once they are said to the candidate."""


def aimed(before: str, behind: str = "", sentence: str = "") -> str:
    """A pattern for a word between what turns it on the candidate.

    Args:
        before: What stands before the word.
        behind: What follows it.
        sentence: What must hold of the sentence, as a look ahead from its beginning.
    """
    return f"^{NO_METHOD}{sentence}.{{0,300}}?{before}(%){behind}"
