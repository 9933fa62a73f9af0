"""How English talk comes to unions."""

# ruff: noqa: E501

from __future__ import annotations

from generator.checks.fairness.cue import Cue
from generator.checks.fairness.en.frames import BE, DO, HAVE, OWN, SHORT, WHAT

CUES = (
    Cue(
        "in a union|in the union|in any union|in a trade union|in any trade union|in a labour union|in a labor union|a union member|a union man|a union woman|a union person|a union guy|a union type|a union rep|a union representative|a union supporter|a union organiser|a union organizer|a union activist|union rep|union member|a member of a union|a member of any union|a member of a trade union|a member of the union|a member of any trade union|a member of a labor union|member of a trade union|member of a union|member of any trade union|member of the union|unionised|unionized|pro union|prounion|anti union|antiunion|a shop steward|shop steward|union minded|unionminded|involved in the union|involved in a union|involved in any union|involved in union|involved with the union|involved with a union|involved with any union|active in the union|active in a union|active in your union|active in any union|active in union|on strike|out on strike|on the picket line|on a picket line|part of a union|part of any union|part of the union|part of a strike|represented by a union|covered by a union|a paid up member|a paidup member|a workplace rep|a staff rep|a works council member|pro or anti union|for or against unions|in favour of unions|in favor of unions|a fan of unions|one of the strikers|sympathetic to unions|sympathetic to the union|a teamster|in siptu|in unison|in unite|in the gmb|in the rmt|comfortable working in a non union|comfortable working in a nonunion",
        BE,
        True,
    ),
    Cue(
        "union|unions|union membership|union card|union dues|union rep|union activity|union activities|union involvement|union views|union background|union history|trade union|trade union membership|union status|views on unions|view on unions|view of unions|feelings about unions|opinion of unions|opinion on unions|attitude to unions|attitude towards unions|feeling about unions|stance on unions|position on unions|thoughts on unions|shop steward|feelings on unions|experience of unions|union loyalties|union subs",
        OWN,
        True,
    ),
    Cue(
        "a union card|union card|union membership|union involvement|union ties|union connections|union activity|union experience as a member|union affiliation|union background|feelings about unions|opinion on unions|views on unions|been on strike|gone on strike|gone out on strike|been a union|been in a union|been in the union|been a shop steward|been a rep|crossed a picket line|joined a union|joined a trade union|joined the union|organised a union|organized a union|signed a union|signed an authorization card|signed an authorisation card|signed a card|paid union|union dues|taken part in a strike|taken part in any strike|taken part in strikes|taken part in industrial action|taken industrial action|taken strike action|voted to strike|voted for a union|voted for strike|walked a picket line|walked off the job|problem with unions|picketed|unionised|unionized|a problem working without a union",
        HAVE,
        True,
    ),
    Cue(
        "join a union|join the union|join any union|join a trade union|join unions|joining a union|joining the union|joining a trade union|joined a union|joined a trade union|joined the union|belong to a union|belong to any union|belong to the union|belong to a trade union|belong to any trade union|belonged to a union|belonged to any union|belonged to a trade union|support unions|support the union|support a union|support trade unions|support a strike|support the strike|support strikes|support unionising|support unionizing|support unionisation|support unionization|support industrial action|believe in unions|favour unions|favor unions|vote for a union|vote for the union|vote to unionise|vote to unionize|vote union|vote for strike|vote to strike|organise a union|organize a union|organise a union drive|organise the workforce|organize the workforce|organise workers|organize workers|organise your colleagues|organize your coworkers|start a union|set up a union|unionise|unionize|pay union|pay dues|paying union dues|pay union dues|pay union subs|go on strike|going on strike|gone on strike|go out on strike|went on strike|striking|been on strike|cross a picket line|crossed a picket line|cross the picket line|take part in the strike|take part in a strike|take part in any strikes|take part in strikes|take part in industrial action|take part in any strike|taking part in a strike|took part in the strike|take strike action|take industrial action|walk out with|walked out with|join the walkout|join the strike|join a strike|join strikes|joined the strike|join the picket|sign a union card|sign an authorization card|sign an authorisation card|signed an authorization card|attend union|attended union|attend a union|attended a union|go to union meetings|involve the union|bring in the union|call the union|call in the union|go to the union|run to the union|leave the union|leave your union|like unions|trust unions|be a shop steward|been a shop steward|be a union rep|been a union rep|been in a union|work in a non union|work in a nonunion|work in a union shop|want a union|picket|down tools|work to rule",
        DO,
        True,
    ),
    Cue(
        "union|unions|trade union|trade unions|labor union|labour union|side of the picket",
        WHAT,
        True,
    ),
    Cue("union|union member|union membership|unions|shop steward|strikes|union man", SHORT, True),
    Cue(
        "trade union member|union member|union members|union membership|union rep|union reps|union card|union dues|union man|union men|union type(s)?|union activist|union activists|union activity|union activities|union trouble|union troublemaker|union troublemakers|union drive|union vote|union organiser|union organisers|union organizer|union organizers|union people|union guy|union guys|union meeting|union meetings|union shop|union house|union stuff|union nonsense|union free|unionfree|non union|nonunion|unionised|unionized|unionise|unionize|unionisation|unionization|unionism|shop steward|shop stewards|picket line|picket lines|picket|pickets|picketing|walkout|walk out|walked out|collective bargaining|industrial action|on strike|strike action|strike ballot|strikers|strikebreaker|striking|the strike|the strikes|last strike|went on strike|authorization card|authorisation card|organise the workforce|organize the workforce|organising the workforce|organizing the workforce|organise the workers|organising drive|organizing drive|organisers came|organisers|heavily organised|heavily organized|third parties|third party between|trade unions|labor unions|labour unions|the unions|unions|staff reps|the reps|collective agreement|agitators|agitator|troublemakers|stir things up|stirring things up|rabble rouser|rabblerouser|teamsters|works council|down tools|go slow|goslow|sit in|sitin|comrades|solidarity|stand together against management|closed shop|scab|ballot in the|vote no"
    ),
)
