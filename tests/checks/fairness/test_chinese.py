"""What is asked in Chinese, in both scripts, plainly and by hints, and what only sounds so."""

from __future__ import annotations

import pytest

from generator.checks.fairness.ear import APART
from generator.checks.fairness.zh.ear import Chinese

EAR = Chinese()
asked = EAR.hear

ASKED = {
    "marital": [
        "您成家了没有？",
        "請問您目前的婚姻狀態是？",
        "你結咗婚未？",
        "方便问一下您离过婚吗？",
        "那您和您男朋友是异地吗？",
        "要是另一半调去别的城市，您会不会跟着走？",
    ],
    "care": [
        "您打算要二胎吗？",
        "請問您有沒有懷孕的計畫？",
        "有冇計劃生仔？",
        "您婆婆会帮忙带小孩吗？",
        "学校五点就放学了，加班到十点，孩子怎么办？",
        "家裡有長輩需要您陪同看診嗎？",
    ],
    "sex": [
        "我们这个岗位只招男的。",
        "你是男生還是女生？",
        "你一個女孩子家跑業務，不怕嗎？",
        "您觉得男生做护理会不会不够细心？",
    ],
    "age": [
        "您多大年纪了？",
        "你幾多歲呀？",
        "請問您今年貴庚？",
        "您的上司比您小十岁，能接受吗？",
        "您离退休还有几年？",
    ],
    "religion": [
        "您信什么教？",
        "你有冇宗教信仰？",
        "您平常會去教會嗎？",
        "礼拜天能加班吗，还是要去做礼拜？",
    ],
    "origin": [
        "您是哪个民族的？",
        "你係邊度人？",
        "請問您是原住民嗎？",
        "听您口音是北方的吧？",
    ],
    "hukou": [
        "您户口在哪里？",
        "請問您設籍在哪個縣市？",
        "您是农村出来的吧？",
        "您以后会不会回老家？",
    ],
    "health": [
        "您身体健康吗？",
        "你有冇長期病患？",
        "您有身心障礙手冊嗎？",
        "我们加班很多，您身体吃得消吗？",
        "您那半年没上班，是身体出了什么问题吗？",
    ],
    "politics": [
        "您是中共党员吗？",
        "你上次選舉投給誰？",
        "你係黃絲定藍絲？",
        "您参加过游行吗？",
    ],
    "union": [
        "您是工会会员吗？",
        "你有冇加入工會？",
        "如果同事组织集体加薪谈判，您会参加吗？",
        "您不会是那种爱闹事的员工吧？",
    ],
    "criminal": [
        "您有没有前科？",
        "你有冇案底？",
        "請提供良民證。",
        "您跟前公司打过官司吗？",
    ],
    "orientation": [
        "您是同性恋吗？",
        "請問您的性傾向是？",
        "您一直单身，是不是对异性没兴趣？",
    ],
    "appearance": [
        "您身高多少？",
        "請附上近照一張。",
        "你有冇紋身？",
        "您个子这么小，搬得动吗？",
    ],
    "family": [
        "您父母做什么工作？",
        "爸媽是公務員嗎？",
        "您是独生女吗？",
        "您家里有人当官吗？",
    ],
    "finance": [
        "您有房贷吗？",
        "你有冇欠卡數？",
        "请授权我们查询您的征信。",
    ],
    "pay-history": [
        "您现在工资多少？",
        "你而家人工幾多？",
        "请提供近三个月的工资流水。",
        "您上一家公司给您开多少钱？",
    ],
    "military": [
        "您当过兵吗？",
        "請問您役畢了嗎？",
        "您为什么没去当兵？",
    ],
    "sign": [
        "您是什么星座的？",
        "請問您的血型？",
        "老板信风水，您的八字方便给看看吗？",
    ],
}

CLEAN = [
    "婚恋 App 的推荐，您会怎么冷启动？",
    "您先生成令牌再校验签名吗？",
    "这段代码里有对象引用没有释放吗？",
    "乙肝疫苗预约系统的号源怎么放？",
    "户籍系统迁移，旧库的重名怎么处理？",
    "工会福利平台的积分怎么防止重复领取？",
    "亲子课程的内容怎么分龄？",
    "孤儿进程和父进程是什么关系？",
    "年龄字段怎么脱敏？",
    "病人信佛不肯输血，您怎么处理？",
    "学生家里困难，您作为班主任怎么帮？",
    "您是技术出身吗？",
    "您是后台开发还是前端开发？",
    "微信主页改版您参与过吗？",
    "主日志文件多大才切割？",
    "您拜访客户前会先去拜访谁？",
    "两轮之间要不要休息十分钟？",
    "您為什麼想應徵這個職位？",
    "居家办公时您家里有独立的工作空间吗？",
    "每月约六天出差，您能满足吗？",
    "您是否达到法定工作年龄？",
    "您期望的薪资范围是多少？",
    "你期望人工大約幾多？",
    "您最快什么时候可以到岗？",
    "面試當日你需唔需要輪椅通道或者其他安排？",
    "您需要我们协助办理工作许可吗？",
    "我们不会问婚育情况，您也不用说。",
    "请不要透露您的健康状况。",
    "身高、體重、長相都不在評分表上。",
    "如果有人问您有没有对象，您可以不回答。",
    "角色扮演中客户会问您“结婚了吗”，请演示您怎么把话题带回来。",
    "我太太也做这一行。",
    "我们公司有母婴室和祈祷室，您需要可以用。",
    "这栋楼以前是教堂，改成办公室了。",
    "您有照顾失智长者的经验吗？",
    "您给孕妇拍过写真吗？",
    "您知道户口迁移要哪些材料吗？",
    "清真餐的标识贴错了，您会下架吗？",
    "员工怀孕了不能值夜班，您怎么排？",
    "教堂改成书店的那个项目，消防是怎么过的？",
    "您是第一次带月子中心的团队，最担心什么？",
    "您刚才讲的婚宴那一单，定金后来退了吗？怎么谈的？",
    "假如你戴頭巾，拍照時不需要拿下來。",
    "入职后人事会收户口本复印件，现在不用带。",
    "取保候审您办过多少件？",
    "遊行那天的封路圖是你畫的嗎？",
    "户口迁入的窗口您一天办几个？",
    "您养多肉的照片真不错，夏天怎么过的？",
    "收割季連上十二天，之後連休，這樣排你行嗎？",
    "你可以在兩週內提交良民證嗎？這是幼兒園職位法例規定的。",
]


@pytest.mark.parametrize(
    ("ground", "text"), [(ground, text) for ground, texts in ASKED.items() for text in texts]
)
def test_talk_to_a_candidate_is_found(ground: str, text: str) -> None:
    assert ground in {one.ground for one in asked(text)}


@pytest.mark.parametrize("text", CLEAN)
def test_work_what_may_be_asked_and_notices_are_not_found(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "之前有同事斋月里没力气，您不会这样吧？",
        "我们团队最大的才二十八，大家喊您叔还是喊哥？",
        "老板怕刚教会的人去生孩子，您给我交个底。",
        "麻煩補傳一張近期的全身照。",
        "幼儿园家长对男老师有顾虑，您觉得自己能让他们接受吗？",
        "您前公司的奖金和股票，税前税后分别讲一下。",
        "你會不會動不動就找工會來談？",
        "有没有北京户口，没有的话我们不考虑。",
        "微信头像是道彩虹，有什么特别的含义吗？",
        "您说的「另一半」，我该称呼先生还是……？",
        "您是男的还是女的，名字看不出来。",
        "您参加过工会活动吗？",
        "您做透析多久了？",
    ],
)
def test_a_worry_about_the_candidate_is_found(text: str) -> None:
    assert asked(text)


def test_a_turn_takes_a_notice_back() -> None:
    assert asked("按说不该问，但我想知道您有没有男朋友。")
    assert not asked("我们不问您有没有男朋友。")


@pytest.mark.parametrize(
    "text",
    ["结 婚 了 吗？", "您结／婚了吗？", "您户.籍在哪？", "您 的 血 型 是？", "您结\u200b婚了吗？"],
)
def test_spaced_writing_is_read(text: str) -> None:
    assert asked(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("谢谢。请问您结婚了吗？", "结婚"),
        ("謝謝。請問您結 婚了嗎？", "結 婚"),
        ("好的，A/B 测试讲完了。您户.籍在哪？", "户.籍"),
    ],
)
def test_offsets_lead_to_the_telling_words(text: str, word: str) -> None:
    found = asked(text)
    assert found
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert any(word in text[one.start : one.end] for one in found)


def test_each_sentence_is_found() -> None:
    text = "您结婚了吗？请讲讲您的项目。您信什么教？"
    assert [one.ground for one in asked(text)] == ["marital", "religion"]


def test_folding_keeps_where_characters_were() -> None:
    text = "你 哋 有冇Ａ／B，結／婚？"
    folded, at = EAR.fold(text)
    assert at is not None
    assert folded == "您们有没a/b,结婚?"
    assert [text[offset] for offset in at] == list("你哋有冇Ａ／B，結婚？")
    assert EAR.fold("结、婚、了、吗")[0] == "结婚了吗"
    assert EAR.fold("婚姻，家庭，年龄")[0] == "婚姻,家庭,年龄"


def test_what_is_heard_in_one_go_is_what_is_heard_one_by_one() -> None:
    texts = [*CLEAN, *(text for some in ASKED.values() for text in some)]
    start, single = 0, []
    for text in texts:
        single += [(one.ground, start + one.start, start + one.end) for one in asked(text)]
        start += len(text) + len(APART)
    assert [tuple(one) for one in asked(APART.join(texts))] == single


def test_cues_are_written_in_folded_text_and_compile() -> None:
    for ground, cue in EAR.cues:
        EAR.pattern(cue)
        for word in cue.words.split("|"):
            assert len(word) > 1, (ground, word)
            assert EAR.fold(word)[0] == word, (ground, word)
        assert not set("你妳冇咗嘅唔") & set(cue.pattern), (ground, cue.pattern)


@pytest.mark.parametrize(
    "text", ["您", "孩子", "您家里孩子谁照顾", "结 ", "、一", "“", "a", "\ufffc", "有没有"]
)
def test_long_texts_do_not_hang(text: str) -> None:
    asked(text * (100_000 // len(text)))
