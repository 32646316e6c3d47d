import sys; sys.path.insert(0,'/tmp/corp')
from lib import build
import c1,c2,c3
build('collective-letter',c1.D,'word',('电信标准化局第4/17号集体函','TSB Collective letter 4/17'),c1.terms,c1.lints)
build('tap-consultation',c2.D,'cells',('电信标准化局第158号通函','TSB Circular 158'),c2.terms,c2.lints)
build('br-circular',c3.D,'row',('CACE/1243号行政通函','Administrative Circular CACE/1243'),c3.terms,c3.lints)
