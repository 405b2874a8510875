"""stub"""
from curate.model import Document
def repairs(doc: Document):
    return ()
