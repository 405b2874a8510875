"""The tables of `curate.schema` as other libraries write them down: text, made without importing any of them."""
